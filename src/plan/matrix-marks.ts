import { foldWidth } from "../quantity/fold";
import type { Place } from "../workbook/place";
import type { EditedMark, MatrixMark, MatrixSpot, MatrixTable, Measure, Plan } from "./plan";
import { deriveProjectMarks } from "./project-marks";

/** A mark that people set or cleared in a matrix of ours, and that the plan does not have yet. */
export type MarkChange = MatrixSpot & {
  readonly before: MatrixMark;
  readonly after: MatrixMark;
  /** Its cell in the matrix. */
  readonly place: Place;
  /** The cell from which the mark of before follows, or in which it would stand. */
  readonly source: Place;
};

/** A plan that does not number its measures calls them by their names. */
export const calledOf = ({ code, name }: Pick<Measure, "code" | "name">): string => (code === "" ? name : code);

const isSameSpot = (a: MatrixSpot, b: MatrixSpot) => a.table === b.table && a.measure === b.measure && a.column === b.column;

/** A cross or a dash says what an empty cell says; `null` for what is no mark at all, such as 1. */
export function readMark(text: string, table: MatrixTable): MatrixMark | null {
  const typed = foldWidth(text).trim();
  if (/^[-\u2010-\u2015\u2212\u2500ー×✕✗]?$/.test(typed)) return "";
  if (/^[○〇◯⚪⭕]$/u.test(typed)) return "○";
  // ◉ and ⦿ are what some keyboards offer for ◎.
  return table === "projects" && /^[◎◉⦿]$/.test(typed) ? "◎" : null;
}

/** The mark that stands in a cell when the matrix is drawn of the plan as it is. */
export function markAt(plan: Plan, { table, measure, column }: MatrixSpot): MatrixMark {
  if (table === "projects") return deriveProjectMarks(plan, measure).find(({ project }) => project === column)?.mark ?? "";
  const goals = plan.measures.find((each) => calledOf(each) === measure)?.goals ?? [];
  return goals.some(({ goal }) => String(goal) === column) ? "○" : "";
}

/** Where it is said that the mark is what it is: in 設定, else in the list. */
function sourceOf(plan: Plan, spot: MatrixSpot): Place | null {
  const { table, measure, column } = spot;
  const chosen = plan.chosenMarks.find((each) => isSameSpot(each, spot));
  if (chosen) return chosen.place;
  const own = plan.measures.find((each) => calledOf(each) === measure);
  if (table === "projects") {
    const project = plan.projects.find(({ code }) => code === column);
    return (project?.kpis.find((kpi) => kpi.measure === measure) ?? project ?? own)?.place ?? null;
  }
  const given = own?.goals.find(({ goal }) => String(goal) === column) ?? plan.goalSigns.find((sign) => sign.measure === measure);
  return (given ?? own)?.place ?? null;
}

/** What the cell would hold if the matrix were drawn now. */
export const isInPlan = (plan: Plan, edited: EditedMark): boolean => edited.now === markAt(plan, edited);

/**
 * What people changed by hand. Where the lists changed since the matrix was drawn and nobody touched the cell, nobody
 * meant anything by it; and where the lists have come to say the same, there is nothing to take over.
 */
export function listChangedMarks(plan: Plan): readonly MarkChange[] {
  return plan.ownMatrices.flatMap(({ edited }) =>
    edited.flatMap((each): readonly MarkChange[] => {
      const { table, measure, column, now, drawn, place } = each;
      if (now === null || now === drawn || isInPlan(plan, each)) return [];
      return [{ table, measure, column, before: markAt(plan, each), after: now, place, source: sourceOf(plan, each) ?? place }];
    }),
  );
}
