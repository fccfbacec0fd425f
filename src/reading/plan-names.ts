import type { Plan } from "../plan/plan";
import { foldName } from "../quantity/fold";
import type { Place } from "../workbook/place";
import type { ReadTable, Unread } from "./reading";

/** What a person calls a plan, as a row of 設定 gives it. */
export type PlanName = {
  /** The book in whose 設定 it stands: it speaks of tables in that book. */
  readonly file: string;
  /** A sheet with tables of the plan; empty where there is but one plan. */
  readonly sheet: string;
  readonly name: string;
  readonly place: Place;
};

/** The plans under the names that people gave them, which count over what the sheets say; and the names that meet no plan. */
export function applyPlanNames(plans: readonly Plan[], tables: readonly ReadTable[], names: readonly PlanName[]): { readonly plans: readonly Plan[]; readonly idle: readonly Unread[] } {
  const isOf = ({ file, sheet }: PlanName, { id }: Plan) =>
    tables.some((table) => table.plan === id && table.file === file && (sheet === "" ? plans.length === 1 : foldName(table.sheet) === foldName(sheet)));
  return {
    plans: plans.map((plan) => {
      const given = names.findLast((name) => isOf(name, plan));
      return given ? { ...plan, title: given.name, name: given.name } : plan;
    }),
    idle: names.filter((name) => !plans.some((plan) => isOf(name, plan))).map(({ place, name }) => ({ place, text: name, why: "setting-without-table" })),
  };
}
