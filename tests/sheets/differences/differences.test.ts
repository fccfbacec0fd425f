import { evaluateSnapshots } from "../../../src/actions/evaluation";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { draftDifferences } from "../../../src/sheets/differences/differences";
import { draftEvaluationResults } from "../../../src/sheets/evaluation-results/evaluation-results";
import { readReasons } from "../../../src/sheets/reasons";
import { cellName } from "../../../src/workbook/address";
import type { DraftCell, SheetDraft } from "../../../src/workbook/draft";
import { markOf } from "../../../src/workbook/mark";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { bookOf, sheetOf } from "../../sheet-of";

const FILE = "計画.xlsx";
const NO_REASONS: ReadonlyMap<string, string> = new Map();
const HEADINGS = ["施策名", "担当課", "指標", "実績値", "目標値", "定量評価", "", "施策の展開", "定性評価", ""];
type Rows = readonly (readonly string[])[];
const plansOf = (rows: Rows) => evaluateSnapshots([bookOf(sheetOf("評価", [["あ市総合計画"], HEADINGS, ...rows], { merges: ["F2:G2", "I2:J2"] }))], isesaki).toGrade;

const CLINIC = ["1-1 健康", "健康課", "受診率", "64,995人", "65,000人", "A", "高", "母子保健", "高", "高"];
const DEATHS = ["", "", "死亡率", "60人", "55人", "C", "", "早期発見", "", ""];
const DAYS = ["1-2 医療", "医療課", "開設日数", "365日", "365日", "S", "高", "", "", ""];
const PLANS = plansOf([CLINIC, DEATHS, DAYS]);
const SAME = plansOf([["1-1 健康", "健康課", "受診率", "50人", "100人", "D", "低", "", "", ""]]);

const textIn = (cell: DraftCell | undefined) => (cell === undefined || cell.kind === "blank" ? "" : cell.kind === "number" ? cell.value : cell.kind === "formula" ? cell.formula : cell.text);
const rowsOf = ({ cells }: SheetDraft) => cells.map((row) => row.map((cell) => textIn(cell).replaceAll("\n", "⏎")));
/** The draft as it stands in the book after people wrote in it. */
function asSheet(draft: SheetDraft, changes: Readonly<Record<string, string>> = {}): SheetSnapshot {
  const rows = draft.cells.map((row, r) => row.map((cell, c) => changes[cellName({ row: r, column: c })] ?? textIn(cell)));
  return sheetOf(draft.name, rows, { mark: markOf(draft, draft.name) });
}
const reasonsIn = (draft: SheetDraft) => rowsOf(draft).flatMap((row) => (row[11] === "" || row[11] === "理由" || row[11] === "Reason" ? [] : [`${row[0]} ${row[3]}: ${row[11]}`]));

test("one row for each letter and level that differs, with what may lie behind it", () => {
  expect(rowsOf(draftDifferences(PLANS, FILE, NO_REASONS, "ja")).slice(1)).toEqual([
    ["算出と入力が異なるもの：指標の評価3件、施策の評価1件（施策の評価は、算出した指標の評価から求めたものと比べています）", ...Array<string>(11).fill("")],
    [expect.stringContaining("入力値が誤りという意味ではありません"), ...Array<string>(11).fill("")],
    ["コード", "施策", "担当課", "指標・評価", "実績値", "目標値", "算出", "入力", "相違の種類", "算出の根拠と相違の説明", "元のセル", "理由"],
    ["1-1", "健康", "健康課", "受診率", "64,995人", "65,000人", "B", "A", "境界", "64,995人 ÷ 65,000人 = 99.9% → B（80%以上100%未満）。入力値はA。⏎計算値を四捨五入すると100.0%になり、境界の100%と区別がつきません。", "D3÷E3", ""],
    ["1-1", "健康", "健康課", "死亡率", "60人", "55人", "B", "C", "理由不明", "55人 ÷ 60人 = 91.6% → B（80%以上100%未満）（少ないほどよい）。入力値はC。⏎記入された数値からは、入力値の理由が分かりません（現状値の記入がないため、進捗率では確かめていません）。", "E4÷D4", ""],
    ["1-1", "健康", "健康課", "【定量評価】", "", "", "中", "高", "理由不明", "B2点・B2点 → 平均2 → 中（1.5を上回り2.5以下）。入力された評価では A3点・C1点 → 平均2 → 中（1.5を上回り2.5以下）。入力値は高。⏎記入された評価からは、入力値の理由が分かりません。", "C3:C4", ""],
    ["1-2", "医療", "医療課", "開設日数", "365日", "365日", "A", "S", "基準外", "365日 ÷ 365日 = 100.0% → A（100%以上）。入力値はS。⏎入力値が評価基準にありません。", "D5÷E5", ""],
  ]);
});

test("where nothing differs, a sentence says so", () => {
  const draft = draftDifferences(SAME, FILE, NO_REASONS, "ja");
  expect(rowsOf(draft)[1]?.[0]).toBe("算出した評価と入力された評価に、異なるものはありません。");
  expect(draft.cells).toHaveLength(3);
});

test("prints on A3 across, its headings on every page, and people write in one column only", () => {
  const draft = draftDifferences(PLANS, FILE, NO_REASONS, "ja");
  expect([draft.kind, draft.print.paper, draft.print.orientation, draft.print.titleRows, draft.frozen]).toEqual(["differences", "A3", "landscape", [3, 3], { rows: 4, columns: 4 }]);
  expect(draft.people).toEqual([{ column: 11, heading: "理由" }]);
});

test("reasons stay with their row when rows are added, change places, or the language changes", () => {
  const earlier = asSheet(draftDifferences(PLANS, FILE, NO_REASONS, "ja"), { L5: "速報値による", L7: "特に重い指標のため" });
  const moved = plansOf([DAYS, ["1-3 福祉", "福祉課", "受診率", "10人", "100人", "A", "", "", "", ""], CLINIC, DEATHS]);
  const reasons = readReasons({ differences: earlier, results: null });
  expect(reasonsIn(draftDifferences(moved, FILE, reasons, "ja"))).toEqual(["1-1 受診率: 速報値による", "1-1 【定量評価】: 特に重い指標のため"]);
  const english = draftDifferences(moved, FILE, reasons, "en");
  expect(reasonsIn(english)).toEqual(["1-1 受診率: 速報値による", "1-1 [Quantitative level]: 特に重い指標のため"]);
  expect(readReasons({ differences: asSheet(english), results: null })).toEqual(reasons);
});

test("of two indicators of one name, the second keeps its reason though the first agrees", () => {
  const twice = (first: string) => plansOf([["1-1 健康", "", "受診率", "50人", "100人", first, "", "", "", ""], ["", "", "受診率", "90人", "100人", "A", "", "", "", ""]]);
  const draft = draftDifferences(twice("D"), FILE, NO_REASONS, "ja");
  expect(rowsOf(draft)[4]?.[3]).toBe("受診率（同名2件目）");
  const reasons = readReasons({ differences: asSheet(draft, { L5: "二つ目の理由" }), results: null });
  expect(reasonsIn(draftDifferences(twice("B"), FILE, reasons, "ja"))).toEqual(["1-1 受診率（同名2件目）: 二つ目の理由"]);
  const results = draftEvaluationResults(twice("B"), FILE, reasons, "ja");
  expect(rowsOf(results).map((row) => row[11]).filter((reason) => reason !== "")).toEqual(["理由", "二つ目の理由"]);
});

test("a reason whose row agrees now, or is gone, stands below the others, also the next time", () => {
  const earlier = asSheet(draftDifferences(PLANS, FILE, NO_REASONS, "ja"), { L5: "速報値による", L8: "独自の記号" });
  const fewer = plansOf([["1-1 健康", "健康課", "受診率", "64,995人", "65,000人", "B", "中", "", "", ""]]);
  const draft = draftDifferences(fewer, FILE, readReasons({ differences: earlier, results: null }), "ja");
  expect(rowsOf(draft).slice(-3).map((row) => [row[0], row[1], row[3], row[11]])).toEqual([
    ["", "対応する行のない理由", "", ""],
    ["1-1", "", "受診率", "速報値による"],
    ["1-2", "", "開設日数", "独自の記号"],
  ]);
  const again = draftDifferences(fewer, FILE, readReasons({ differences: asSheet(draft), results: null }), "ja");
  expect(rowsOf(again)).toEqual(rowsOf(draft));
});

describe("a 評価結果 of before, in which people wrote", () => {
  const shown = draftEvaluationResults(PLANS, FILE, NO_REASONS, "ja");
  const before = asSheet({ ...shown, people: [{ column: 11, heading: "理由" }] }, { L6: "前の理由", L7: "相違のない行の理由", L10: "全体の理由" });

  test("its reasons move to 評価の相違一覧, also those of rows that agree", () => {
    expect(reasonsIn(draftDifferences(PLANS, FILE, readReasons({ differences: null, results: before }), "ja"))).toEqual([
      "1-1 受診率: 前の理由",
      "1-1 死亡率: 相違のない行の理由",
      "1-1 【全体評価】: 全体の理由",
    ]);
  });

  test("what stands in 評価の相違一覧 already counts more", () => {
    const differences = asSheet(draftDifferences(PLANS, FILE, NO_REASONS, "ja"), { L5: "新しい理由" });
    expect(readReasons({ differences, results: before }).get("1-1\u001f受診率")).toBe("新しい理由");
  });

  test("a copy that was only shown brings no deleted reason back", () => {
    const reasons = new Map([["1-1\u001f受診率", "消した理由"]]);
    const results = asSheet(draftEvaluationResults(PLANS, FILE, reasons, "ja"));
    expect(readReasons({ differences: asSheet(draftDifferences(PLANS, FILE, NO_REASONS, "ja")), results }).size).toBe(0);
  });
});

test("a cell of another file is named, and no link leads nowhere", () => {
  const [cell] = draftDifferences(PLANS, "別の計画.xlsx", NO_REASONS, "ja").cells[4]?.slice(10) ?? [];
  expect(cell).toEqual({ kind: "text", text: "計画.xlsx 評価!D3÷E3" });
});

test("the headings name the year that stands above the figures", () => {
  const dated = evaluateSnapshots([bookOf(sheetOf("評価", [["あ市総合計画"], HEADINGS.map((heading) => (heading === "実績値" ? "令和４年度\n実績値" : heading === "目標値" ? "令和６年度\n目標値" : heading)), CLINIC, DEATHS, DAYS], { merges: ["F2:G2", "I2:J2"] }))], isesaki).toGrade;
  expect(rowsOf(draftDifferences(dated, FILE, NO_REASONS, "ja"))[3]?.slice(4, 6)).toEqual(["実績値⏎（令和4年度）", "目標値⏎（令和6年度）"]);
});
