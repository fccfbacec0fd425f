import type { Mention, Plan } from "../../plan/plan";
import { codeListOf } from "./code-list";
import { groupBy, isSameName, mentionsOf } from "./mentioned";

/** A measure that has two rows in a table in which the others have one, and the measure whose row is missing there. */
export type RowTwice = { readonly wrong: Mention; readonly other: Mention; readonly missing: string | null };

/** So many measures with one row each say what kind of table it is; where each goal has a row of its own, none is there twice. */
const FEW = 4;
const MOST = 0.9;

/** The row stands where the missing one would: between 2-4 and 2-6. */
function isInPlaceOf(missing: string, mention: Mention, rows: readonly Mention[], order: readonly string[]): boolean {
  const at = rows.indexOf(mention);
  const rank = (each: Mention | undefined, otherwise: number) => (each ? order.indexOf(each.code) : otherwise);
  const place = order.indexOf(missing);
  return rank(rows[at - 1], -1) < place && place < rank(rows[at + 1], order.length);
}

function judgeTable(rows: readonly Mention[], order: readonly string[]): readonly RowTwice[] {
  const groups = [...groupBy(rows, ({ code }) => code).values()];
  const doubled = groups.filter(({ length }) => length === 2);
  const once = groups.filter(({ length }) => length === 1).length;
  if (groups.length < FEW || once < groups.length * MOST - 1 || once + doubled.length < groups.length) return [];
  const left = order.filter((code) => !rows.some((row) => row.code === code));
  return doubled.flatMap(([first, second]): readonly RowTwice[] => {
    if (!first || !second || !isSameName(first.name, second.name)) return [];
    const missing = left.length === doubled.length ? left.find((code) => [first, second].some((row) => isInPlaceOf(code, row, rows, order))) : undefined;
    const wrong = missing !== undefined && isInPlaceOf(missing, first, rows, order) ? first : second;
    return [{ wrong, other: wrong === first ? second : first, missing: missing ?? null }];
  });
}

const known = new WeakMap<Plan, readonly RowTwice[]>();

/** In tables of goals: the goals of both rows are taken for one measure's, and another has none. */
export function listRowsTwice(plan: Plan): readonly RowTwice[] {
  const found = known.get(plan) ?? findRowsTwice(plan);
  known.set(plan, found);
  return found;
}

function findRowsTwice(plan: Plan): readonly RowTwice[] {
  const order = [...codeListOf(plan, "measure").codes];
  const tables = new Set(plan.goalSigns.flatMap(({ as, table }) => (as === "heading" ? [] : [table])));
  return [...tables].flatMap((table) => judgeTable(mentionsOf(plan, "measure").filter((mention) => mention.table === table && mention.code !== ""), order));
}
