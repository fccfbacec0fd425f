import type { Finding } from "../checks/finding";
import type { GradedPlan } from "../grading/graded-plan";
import { resultsWords } from "../messages/results-sheet";
import { DIFFERENCES } from "../sheets/differences/differences";
import { EVALUATION_RESULTS } from "../sheets/evaluation-results/evaluation-results";
import { listResultRows } from "../sheets/evaluation-results/list-rows";
import { keysOf, readReasons } from "../sheets/reasons";
import { findMarked } from "../workbook/mark";
import type { Place } from "../workbook/place";
import type { Snapshot } from "../workbook/snapshot";

const nameOf = ({ file, sheet, cell }: Place) => [file, sheet, cell].join("\u001f");

/** What people wrote in 評価の相違一覧 of the book that is written to, by the cell of the letter or level it explains. */
export function reasonsOfFindings(toGrade: readonly GradedPlan[], [book]: readonly Snapshot[]): (finding: Finding) => string {
  const sheets = book?.sheets ?? [];
  const reasons = readReasons({ results: findMarked(sheets, EVALUATION_RESULTS), differences: findMarked(sheets, DIFFERENCES) });
  if (reasons.size === 0) return () => "";
  // Which language doesn't matter: the keys are the same in both.
  const rows = toGrade.flatMap((plan) => listResultRows(plan, resultsWords("ja"), "ja"));
  const keys = keysOf(rows);
  const byCell = new Map(rows.flatMap(({ agreement, source }, index) => (agreement === "differs" ? [[nameOf(source), reasons.get(keys[index] ?? "") ?? ""] as const] : [])));
  return ({ place }) => byCell.get(nameOf(place)) ?? "";
}
