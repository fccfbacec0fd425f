import type { Snapshot } from "../../../src/workbook/snapshot";
import type { PlainMeasure } from "../../layouts/plain-plan";
import { GOALS } from "../../layouts/vocabulary";
import { replaceMeasure } from "../change-plan";
import type { Ground } from "../fault";

/** A goal that only this measure served has none now. */
export const SERVED_BY_IT_ALONE = { "goal-without-measure": "a goal that only this measure served has none now" } as const;

/** One measure by lot, of those that fit, with other goals; some other measure keeps its own. */
export function withGoals({ plan, dice }: Ground, fits: (measure: PlainMeasure) => boolean, goals: (measure: PlainMeasure) => readonly number[]): { readonly plan: Ground["plan"]; readonly what: string } | null {
  const measure = plan.measures.length < 2 ? null : dice.pick(plan.measures.filter(fits));
  if (!measure) return null;
  const changed = goals(measure);
  return { plan: replaceMeasure(plan, measure, { ...measure, goals: changed }), what: `${measure.name}: ${measure.goals.join()} → ${changed.join()}` };
}

/** Goals in one cell, by their numbers. */
export const isNumberedList = ({ layout }: Ground) => layout.goalForm === "list" && layout.goalList !== "names alone" && layout.goalList !== "③④";

/** As it may be broken over lines. */
const broken = (name: string) => new RegExp(Array.from(name.replace(" ", "")).join("\\s*"));

/** Every goal's name is looked for in the books; the first cell of one by lot says something else. */
export function renameGoal({ dice }: Ground, books: readonly Snapshot[], nameOf: (goal: number) => string | null): { readonly what: string; readonly books: readonly Snapshot[] } | null {
  const texts = books.flatMap(({ sheets }) => sheets.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => (cell.kind === "text" ? [cell.text] : [])))));
  const goal = dice.pick(GOALS.flatMap((name, index) => (nameOf(index + 1) !== null && texts.some((text) => broken(name).test(text)) ? [index + 1] : [])));
  const name = goal === null ? null : nameOf(goal);
  if (goal === null || name === null) return null;
  const pattern = broken(GOALS[goal - 1] ?? "");
  let done = false;
  const changed = books.map((book) => ({
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => {
          if (done || cell.kind !== "text" || !pattern.test(cell.text)) return cell;
          done = true;
          return { ...cell, text: cell.text.replace(pattern, name) };
        }),
      ),
    })),
  }));
  return { what: `${goal} ${GOALS[goal - 1] ?? ""} → ${name}`, books: changed };
}
