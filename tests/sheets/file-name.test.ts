import { evaluateSnapshots } from "../../src/actions/evaluation";
import { defaultScheme } from "../../src/grading/schemes";
import { CHECK_RESULTS, draftCheckResults } from "../../src/sheets/check-results/check-results";
import { DIFFERENCES, draftDifferences } from "../../src/sheets/differences/differences";
import { draftEvaluationResults, EVALUATION_RESULTS } from "../../src/sheets/evaluation-results/evaluation-results";
import { outputSheets } from "../../src/sheets";
import type { SheetDraft } from "../../src/workbook/draft";
import { contentsOfDraft } from "../../src/workbook/fingerprint";
import { bookOf, sheetOf } from "../sheet-of";

const PLAN = sheetOf("施策", [["政策", "重点施策", "関連するSDGs", "担当課"], ["1 子育て政策", "1-1 子育て支援", "3、4", "こども課"], ["", "1-2 学校教育", "4", ""]]);
const OUTCOMES = sheetOf("指標", [["えがお咲く指標"], ["指標名", "現状値", "目標値"], ["総人口", "100人", ""], ["出生数", "10人", "12人"]]);

/** Every sheet that can be made of a book that doesn't say what its plan is called. */
function draftsOf(file: string): ReadonlyMap<string, SheetDraft> {
  const { plans } = evaluateSnapshots([{ ...bookOf(PLAN, OUTCOMES), file }], defaultScheme);
  const made = plans.flatMap((plan) => outputSheets.map(({ kind, draft }) => ({ kind, draft: draft(plan, { language: "ja", file, date: "", earlier: null }) })));
  const report = { findings: [], checks: [], gone: [] };
  return new Map<string, SheetDraft>([
    ...made.flatMap(({ kind, draft }): (readonly [string, SheetDraft])[] => ("missing" in draft ? [] : [[kind, draft]])),
    [EVALUATION_RESULTS, draftEvaluationResults(plans, file, new Map(), "ja")],
    [DIFFERENCES, draftDifferences(plans, file, new Map(), "ja")],
    [CHECK_RESULTS, draftCheckResults(plans.map(({ plan }) => plan), report, file, "ja")],
  ]);
}

const textAt = (draft: SheetDraft | undefined, row: number, column: number) => {
  const cell = draft?.cells[row]?.[column];
  return cell?.kind === "text" ? cell.text : "";
};

test("a plan without a title has none in its headings, whatever its file is called", () => {
  const drafts = draftsOf("計画.xlsx");
  expect([...drafts].map(([kind, draft]) => `${kind} ${textAt(draft, 0, 0)}`)).toEqual([
    "goal-matrix 重点施策とSDGsの17のゴールの対応", "blank-list 未記入一覧", "measure-pages 1-1　子育て支援", "summary 集計",
    "data-measures 計画名", "data-goals 計画名", "data-codes 項目", "evaluation-results 評価結果", "differences 評価の相違一覧", "check-results 検証結果",
  ]);
  expect(textAt(drafts.get("data-measures"), 1, 0)).toBe("");
  expect(drafts.get("blank-list")?.cells.map((_, row) => textAt(drafts.get("blank-list"), row, 1))).toContain("計画全体");
});

test("a copy under another name would be drawn alike, cell by cell", () => {
  const renamed = draftsOf("計画のコピー.xlsx");
  for (const [kind, draft] of draftsOf("計画.xlsx")) expect([kind, contentsOfDraft(renamed.get(kind) ?? draft)]).toEqual([kind, contentsOfDraft(draft)]);
});
