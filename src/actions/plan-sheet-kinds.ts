import { stepsOf } from "../checks/identity";
import type { Plan } from "../plan/plan";
import type { SheetMark } from "../workbook/mark";

/** `goal-matrix@2` is a goal matrix: of a further plan. */
export const kindIn = (kind: string): string => kind.replace(/@[0-9]+$/, "");

const numbered = (kind: string, number: number) => (number === 1 ? kind : `${kind}@${number}`);

/** By what a sheet knows its plan again, whatever stands before it in the book. `null` where the plan has no codes to tell it by. */
export function planKeys(plans: readonly Pick<Plan, "measures">[]): readonly (string | null)[] {
  const steps = plans.map(stepsOf);
  return steps.map((each, index) => {
    const before = steps.slice(0, index).filter((other) => other === each).length;
    return each === "0" ? null : before === 0 ? each : `${each}/${before + 1}`;
  });
}

/**
 * The kinds under which sheets of these plans stand in a book. A sheet made for a plan stays that plan's when another plan
 * comes to stand before it; one that does not say its plan goes by the order of the plans.
 */
export function kindsOfPlans(kind: string, keys: readonly (string | null)[], sheets: readonly { readonly mark: SheetMark | null }[]): readonly string[] {
  const marks = sheets.flatMap(({ mark }) => (mark && kindIn(mark.kind) === kind ? [mark] : []));
  const taken = new Set(marks.filter(({ plan }) => plan !== undefined).map((mark) => mark.kind));
  return keys.map((key, index) => {
    const own = key === null ? undefined : marks.find(({ plan }) => plan === key)?.kind;
    if (own !== undefined) return own;
    let number = index + 1;
    if (taken.has(numbered(kind, number))) for (number = 1; taken.has(numbered(kind, number)); ) number += 1;
    taken.add(numbered(kind, number));
    return numbered(kind, number);
  });
}
