import { join } from "node:path";
import { evaluateSnapshots } from "../../../src/actions/evaluation";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { makeSample } from "../../../src/sample/make-sample";
import { draftEvaluationResults } from "../../../src/sheets/evaluation-results/evaluation-results";
import { areaName } from "../../../src/workbook/address";
import type { DraftCell, SheetDraft } from "../../../src/workbook/draft";
import { FileWorkbook } from "../../../src/workbook/file";
import { expectGolden } from "../../golden";
import { bookOf, sheetOf } from "../../sheet-of";

const sayCell = (cell: DraftCell): string => {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return cell.text.replaceAll("\n", "⏎");
    case "number":
      return `#${cell.value}`;
    case "link":
      return `→${typeof cell.sheet === "string" ? cell.sheet : `{${cell.sheet.kind}}`}!${cell.cell} ${cell.text}`;
    case "formula":
      return cell.formula;
  }
};
const sayRows = ({ cells }: SheetDraft) => cells.map((row) => row.map(sayCell).join("\t"));

const HEADINGS = ["施策名", "全体評価", "指標", "実績値", "目標値", "定量評価", "", "施策の展開", "定性評価", ""];
const plansOf = (rows: readonly (readonly string[])[]) =>
  evaluateSnapshots([bookOf(sheetOf("評価", [["あ市総合計画"], HEADINGS, ...rows], { merges: ["F2:G2", "I2:J2"] }))], isesaki).plans;

const PLANS = plansOf([
  ["1-1 健康", "A", "受診率", "64,995人", "65,000人", "A", "中", "母子保健", "高", "高"],
  ["", "", "死亡率", "-", "55人", "-", "", "早期発見", "", ""],
  ["1-2 医療", "", "開設日数", "365日", "365日", "S", "高", "", "", ""],
]);
const LAST_COLUMN = 11;
const FILE = "計画.xlsx";
const NO_REASONS = new Map<string, string>();

test("one row an indicator, then the levels and the overall grade", () => {
  expect(sayRows(draftEvaluationResults(PLANS, FILE, NO_REASONS, "ja")).slice(4)).toEqual([
    "コード\t施策\t指標・評価\t実績値\t目標値\t達成率・平均\t算出\t入力\t一致・相違\t計算のしかた\t元のセル\t理由",
    "1-1\t健康\t受診率\t64,995人\t65,000人\t#0.999\tB\tA\t相違\t64,995人 ÷ 65,000人 = 99.9% → B（80%以上100%未満）。入力値はA。\t→評価!F3 D3÷E3\t",
    "1-1\t健康\t死亡率\t-\t55人\t\t-\t-\t一致\t実績を把握できないため対象外\t→評価!F4 C4\t",
    "1-1\t健康\t【定量評価】\t\t\t2\t中\t中\t一致\tB2点 → 平均2 → 中（1.5を上回り2.5以下）。入力された評価では A3点 → 平均3 → 高（2.5を上回る）\t→評価!G3 C3:C4\t",
    "1-1\t健康\t【定性評価】\t\t\t3\t高\t高\t一致\t高3点 → 平均3 → 高（2.5以上）（2件中1件は未記入）\t→評価!J3 I3\t",
    "1-1\t健康\t【全体評価】\t\t\t\t\tA\t\t入力のとおり（算出しません）\t→評価!B3 B3\t",
    "1-2\t医療\t開設日数\t365日\t365日\t#1.000\tA\tS\t基準外\t365日 ÷ 365日 = 100.0% → A（100%以上）。入力値はS。\t→評価!F5 D5÷E5\t",
    "1-2\t医療\t【定量評価】\t\t\t3\t高\t高\t一致\tA3点 → 平均3 → 高（2.5を上回る）\t→評価!G5 C5\t",
    "1-2\t医療\t【定性評価】\t\t\t\t-\t\t入力なし\t評価のある項目がないため算出なし\t→評価!A5 A5\t",
    "1-2\t医療\t【全体評価】\t\t\t\t\t\t入力なし\t\t→評価!A5 A5\t",
  ]);
});

test("100.0% never stands beside a letter for less", () => {
  const plans = plansOf([["1-1 健康", "", "待機者数", "10人", "10人未満", "", "", "", "", ""]]);
  expect(sayRows(draftEvaluationResults(plans, FILE, NO_REASONS, "ja"))[5]?.split("\t").slice(5, 7)).toEqual(["", "B"]);
});

test("differences are coloured, the header is repeated in print", () => {
  const draft = draftEvaluationResults(PLANS, FILE, NO_REASONS, "ja");
  expect(draft.merges).toEqual([]);
  expect(draft.styles.filter(({ style }) => style.fill === "FCE4D6").map(({ area }) => areaName(area))).toEqual(["G6:I6", "G11:I11"]);
  expect([draft.print.paper, draft.print.orientation, draft.print.titleRows, draft.frozen]).toEqual(["A3", "landscape", [4, 4], { rows: 5, columns: 3 }]);
  expect(new Set(draft.cells.map((row) => row.length))).toEqual(new Set([LAST_COLUMN + 1]));
  expect([draft.columnWidths.length, draft.rowHeights.length]).toEqual([LAST_COLUMN + 1, draft.cells.length]);
});

test("a cell of another file is named, and no link leads nowhere", () => {
  const rows = sayRows(draftEvaluationResults(PLANS, "別の計画.xlsx", NO_REASONS, "ja"));
  expect(rows[5]?.split("\t")[10]).toBe("計画.xlsx 評価!D3÷E3");
});

test("the years of the headings stand in the headings", () => {
  const dated = evaluateSnapshots([bookOf(sheetOf("評価", [["施策名", "指標", "令和4年度\n実績値", "R6目標", "評価"], ["1-1 健康", "受診率", "5%", "10%", "D"]]))], isesaki).plans;
  expect(sayRows(draftEvaluationResults(dated, FILE, NO_REASONS, "ja"))[4]?.split("\t").slice(3, 5)).toEqual(["実績値⏎（令和4年度）", "目標値⏎（令和6年度）"]);
});

test("the reasons of 評価の相違一覧 are shown, and nobody writes here", () => {
  const draft = draftEvaluationResults(PLANS, FILE, new Map([["1-1\u001f受診率", "速報値による"], ["1-2\u001fquantitative", "基準の見直し中"]]), "ja");
  expect(sayRows(draft).flatMap((row) => (row.split("\t")[LAST_COLUMN] === "" ? [] : [row.split("\t")[LAST_COLUMN]])).slice(-3)).toEqual(["理由", "速報値による", "基準の見直し中"]);
  expect(draft.people).toEqual([]);
});

test("the sample's sheet is the one that was read through line by line", async () => {
  const { toGrade } = evaluateSnapshots([await new FileWorkbook(makeSample(), "sample.xlsx").read()], isesaki);
  expectGolden(join(__dirname, "second-plan.golden.tsv"), `${sayRows(draftEvaluationResults(toGrade, "sample.xlsx", NO_REASONS, "ja")).join("\n")}\n`);
});
