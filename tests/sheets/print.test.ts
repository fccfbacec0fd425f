import { listResultRows } from "../../src/sheets/evaluation-results/list-rows";
import { draftCheckResults } from "../../src/sheets/check-results/check-results";
import { draftDifferences } from "../../src/sheets/differences/differences";
import { draftEvaluationResults } from "../../src/sheets/evaluation-results/evaluation-results";
import { resultsWords } from "../../src/messages/results-sheet";
import { widthOf } from "../../src/sheets/text-size";
import type { SheetDraft } from "../../src/workbook/draft";
import { listDataTables } from "./data/data-tables";
import { evaluateSample } from "./sample-plans";

const MILLIMETRES = { A4: 297, A3: 420 } as const;
/** By how much a sheet across must be made smaller to fit its pages; letters are of 10 or 11 points before that. */
const scaleOf = ({ columnWidths, print }: SheetDraft) => ((MILLIMETRES[print.paper] - 25) * 72 * (print.pagesWide ?? 1)) / 25.4 / (columnWidths.reduce((total, width) => total + width * 7 + 5, 0) * 0.75);

test("評価結果 and 評価の相違一覧 are legible on paper", async () => {
  const { toGrade, file } = await evaluateSample();
  expect(toGrade.flatMap((plan) => listResultRows(plan, resultsWords("ja"), "ja")).length).toBeGreaterThan(0);
  for (const draft of [draftEvaluationResults(toGrade, file, new Map(), "ja"), draftDifferences(toGrade, file, new Map(), "ja")]) {
    expect([draft.kind, draft.print.paper, draft.print.orientation, scaleOf(draft) > 0.85]).toEqual([draft.kind, "A3", "landscape", true]);
  }
});

test("tables for machines take as many pages side by side as they need, and cut no name short", async () => {
  for (const { draft } of await listDataTables()) {
    expect([draft.kind, scaleOf(draft) > 0.7]).toEqual([draft.kind, true]);
    const clipped = draft.cells.flatMap((row) => row.flatMap((cell, column) => (cell.kind === "text" && widthOf(cell.text) < 78 && widthOf(cell.text) > (draft.columnWidths[column] ?? 0) ? [cell.text] : [])));
    expect([draft.kind, clipped]).toEqual([draft.kind, []]);
  }
});

test("照合 in 検証結果 is not seen on paper", () => {
  const report = { findings: [], checks: [], gone: [] };
  const draft = draftCheckResults([], report, "計画.xlsx", "ja");
  const column = draft.cells.flatMap((row) => row.flatMap((cell, index) => (cell.kind === "text" && cell.text === "照合" ? [index] : [])))[0];
  expect(draft.styles.filter(({ area }) => area.left === column && area.right === column).map(({ style }) => style)).toContainEqual({ size: 1, color: "FFFFFF", wrap: false });
});
