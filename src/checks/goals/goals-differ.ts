import type { GoalSign } from "../../plan/plan";
import type { Check, Found } from "../check";
import { listAskedMeasures, signsAtMeasures } from "./asked-goals";

/** What one table says about the goals of one measure. */
type Told = { readonly signs: readonly GoalSign[]; readonly goals: readonly number[] };

function tellingOf(signs: readonly GoalSign[], tables: readonly string[]): readonly Told[] {
  return tables.flatMap((table) => {
    const own = signs.filter((sign) => tableOf(sign) === table);
    return own.length === 0 ? [] : [{ signs: own, goals: [...new Set(own.flatMap(({ goal }) => goal ?? []))].sort((a, b) => a - b) }];
  });
}

/** A list and 17 columns beside each other in one table are two. */
const tableOf = ({ table, as }: GoalSign) => `${table}/${as}`;

const without = (some: readonly number[], others: readonly number[]) => some.filter((goal) => !others.includes(goal)).join("、");

/** The first table that gives a measure's goals against each later one: a list and the matrix drawn from it before the last change. */
export const goalsDiffer: Check = {
  id: "goals-differ",
  group: "goals",
  needs: ["no-goals", "one-table-of-goals"],
  severity: "warning",
  run: ({ plan }) => {
    const all = signsAtMeasures(plan);
    // A table in which nothing is filled in yet disagrees with nobody.
    const tables = [...new Set(all.filter(({ goal }) => goal !== null).map(tableOf))];
    if (tables.length === 0) return { notRun: "no-goals" };
    if (tables.length === 1) return { notRun: "one-table-of-goals" };
    const asked = listAskedMeasures(plan).map(({ measure, signs }) => ({ measure, told: tellingOf(signs, tables) })).filter(({ told }) => told.length > 1);
    const found = asked.flatMap(({ measure, told: [first, ...others] }) =>
      others.flatMap((other): readonly Found[] => {
        if (!first || first.goals.join() === other.goals.join()) return [];
        const [here, there] = [other.signs[0]?.place ?? measure.place, first.signs[0]?.place ?? measure.place];
        const data = { code: measure.code, name: measure.name, onlyHere: without(other.goals, first.goals), onlyThere: without(first.goals, other.goals), otherSheet: there.sheet, otherCell: there.cell };
        return [{ place: here, data, also: [there], subject: [measure.code, measure.name], evidence: [data.onlyHere, data.onlyThere] }];
      }),
    );
    return { looked: asked.length, found };
  },
};
