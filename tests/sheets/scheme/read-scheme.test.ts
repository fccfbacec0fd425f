import { isesaki } from "../../../src/grading/schemes/isesaki";
import { kyoto } from "../../../src/grading/schemes/kyoto";
import { sano } from "../../../src/grading/schemes/sano";
import { stopsGrading } from "../../../src/grading/scheme-problem";
import { saySchemeProblem } from "../../../src/messages/scheme-problems";
import { draftScheme } from "../../../src/sheets/scheme/draft-scheme";
import { readScheme } from "../../../src/sheets/scheme/read-scheme";
import { parseCell } from "../../../src/workbook/address";
import type { Cell, SheetSnapshot } from "../../../src/workbook/snapshot";
import { EMPTY } from "../../../src/workbook/snapshot";
import { sayScheme } from "./say-scheme";
import { sheetAsWritten } from "./sheet-as-written";

const SHEET = sheetAsWritten(draftScheme(isesaki, "ja"));

type Typed = string | number | Cell | null;
type Edits = Readonly<Record<string, Typed>>;

const percent = (value: number): Cell => ({ kind: "number", value, text: `${value * 100}%`, format: "0%" });

function cellOf(value: Typed): Cell {
  if (value === null || value === "") return EMPTY;
  if (typeof value === "number") return { kind: "number", value, text: String(value), format: "General" };
  return typeof value === "string" ? { kind: "text", text: value } : value;
}

/** What a person does to the sheet, cell by cell. */
function edited(edits: Edits, sheet: SheetSnapshot = SHEET): SheetSnapshot {
  const rows = sheet.rows.map((row) => [...row]);
  for (const [name, value] of Object.entries(edits)) {
    const at = parseCell(name);
    const row = at && rows[at.row];
    if (row) row[at.column] = cellOf(value);
    else throw new Error(`no cell ${name}`);
  }
  return { ...sheet, rows };
}

const withRows = (change: (rows: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[]): SheetSnapshot => ({ ...SHEET, merges: [], rows: change(SHEET.rows) });
const rowOf = (...values: readonly Typed[]): readonly Cell[] => Array.from({ length: 5 }, (_, column) => cellOf(values[column] ?? null));
const insert = (before: number, ...more: readonly (readonly Cell[])[]) => withRows((rows) => [...rows.slice(0, before - 1), ...more, ...rows.slice(before - 1)]);
const remove = (from: number, to = from) => withRows((rows) => rows.filter((_, index) => index + 1 < from || index + 1 > to));
const move = (order: readonly number[]) => withRows((rows) => rows.map((row) => order.map((column) => row[column] ?? EMPTY)));

const read = (sheet: SheetSnapshot) => readScheme("計画.xlsx", sheet);
const sayProblems = (sheet: SheetSnapshot) => read(sheet).problems.map(({ why, place, text, other }) => [place.cell, why, text, ...(other === "" ? [] : [other])].join(" "));

const SAME: Readonly<Record<string, SheetSnapshot>> = {
  "bounds as people type them": edited({ B20: "１００％", B21: 0.8, B22: "6割" }),
  "80 % as a figure with a percent sign of its own": edited({ B21: { kind: "number", value: 80, text: "80%", format: '0"%"' } }),
  "the bound says itself how it counts": edited({ B20: "100%以上", B21: "80％ 以上", C20: null, C21: null }),
  "both ends in one cell": edited({ B21: "80%以上100%未満", B22: "60～80%", B23: "60%未満", C21: null }),
  "ends by signs": edited({ B20: "≧100%", B21: ">=80%", C20: null, C21: "≧" }),
  "points with their unit, full width": edited({ B36: "３点", B37: "2 点", B42: "２．５点", B43: "1.5点" }),
  "above in other words": edited({ C42: "超", C43: "を超える" }),
  "letters in full width": edited({ A20: "Ａ", A36: " Ａ ", A24: "－" }),
  "a word for how parts count, by its id": edited({ B9: "worst", B8: "Ratio" }),
  "a sheet that does not begin in A1": { ...SHEET, top: 3, left: 2, merges: [] },
  "columns in another order": move([4, 2, 1, 3, 0]),
  "a column inserted": move([9, 0, 9, 1, 9, 2, 3, 4]),
  "empty rows and remarks inserted": insert(21, rowOf(), rowOf("※令和7年度に見直す予定"), rowOf(null, null, null, null, "課長と相談")),
  "sentences above the first table": insert(3, rowOf("令和8年4月 企画調整課"), rowOf("内部用")),
  "the tables in another order": withRows((rows) => [...rows.slice(60), ...rows.slice(45, 60), ...rows.slice(17, 45), ...rows.slice(0, 17)]),
  "rows that a city does without": remove(10, 16),
  "no table of expected shares": remove(26, 29),
  "no section on an overall grade": remove(61, 63),
  "the items of all sections in one table": withRows((rows) => [...rows.slice(0, 16), ...rows.slice(31, 33), ...rows.slice(47, 49), ...rows.slice(16, 31), ...rows.slice(33, 46), ...rows.slice(49)]),
  "the words of one heading merged over its rows": { ...edited({ C21: null, C22: null }), merges: [{ top: 19, bottom: 21, left: 2, right: 2 }] },
  "points as a column of the table of letters": withRows((rows) =>
    rows.map((row, index) => {
      const points = ["点数", 3, 2, 1, 0, null][index - 18];
      return index >= 34 && index <= 38 ? rowOf() : index >= 18 && index <= 23 ? [...row, cellOf(points ?? null)] : [...row, EMPTY];
    }),
  ),
};

test.each(Object.entries(SAME))("still the same scheme: %s", (_, sheet) => {
  const { scheme, problems } = read(sheet);
  expect(problems).toEqual([]);
  expect(scheme && sayScheme(scheme)).toEqual(sayScheme(isesaki));
});

test("what people change is what counts", () => {
  const sheet = edited({ A20: "S", A36: "S", B20: percent(1.2), C21: "を上回る", D22: "現状値との比", B8: "進捗率", B10: "切り捨て", B11: 1, B13: "±3ポイント", B14: "維持としない", B15: "令和7年度", B16: 2034, B28: "20%", B36: 4, B48: "行わない" });
  const { scheme, problems } = read(edited({ B13: "3ポイント" }, sheet));
  expect(problems).toEqual([]);
  expect(sayScheme(scheme ?? isesaki)).toMatchObject({
    letters: { steps: [{ name: "S", bound: "6/5", from: ">=" }, { name: "B", bound: "4/5", from: ">" }, { name: "C", bound: "3/5", from: ">=", of: "to-baseline" }], lowest: "D" },
    formula: "progress", rounding: { by: "cut", digits: 1 }, band: "3", bandEdge: "outside", period: { from: 2025, to: 2034 }, shares: ["1/5"],
    quantitative: { points: ["S=4", "B=2", "C=1", "D=0"] }, qualitative: null, lacking: [],
  });
  expect(sayProblems(sheet)).toEqual(["B13 number-unreadable ±3ポイント"]);
});

const WRONG: Readonly<Record<string, readonly [SheetSnapshot, readonly string[]]>> = {
  "a bound above the one before": [edited({ B21: percent(1.2) }), ["B21 wrong-order 120% A"]],
  "two letters from one bound on": [edited({ B21: percent(1) }), ["B21 overlap 100% A"]],
  "of two the stricter stands below": [edited({ B21: percent(1), C21: "を上回る" }), ["B21 overlap 100% A"]],
  "a gap between two letters": [edited({ B21: "80%以上95%未満" }), ["B21 gap 80%以上95%未満 A"]],
  "a range that reaches into the next": [edited({ B21: "80%以上105%未満" }), ["B21 overlap 80%以上105%未満 A"]],
  "both ends belong to both": [edited({ B21: "80%～100%以下" }), ["B21 overlap 80%～100%以下 A"]],
  "an upper end above the best letter": [edited({ B20: "100%以上120%未満" }), ["B20 gap 100%以上120%未満"]],
  "nothing for what is below": [remove(23), ["B22 gap C", "A38 points-without-letter D"]],
  "the rest is given twice": [insert(24, rowOf("E", "それ以外")), ["B24 overlap それ以外 D"]],
  "worst first": [withRows((rows) => [...rows.slice(0, 19), rows[22] ?? [], ...rows.slice(19, 22), ...rows.slice(23)]), ["B20 wrong-order それ以外 C"]],
  "a letter twice": [edited({ A22: "B" }), ["A22 letter-twice B", "A38 points-without-letter C"]],
  "a letter without points": [edited({ B37: null }), ["B37 letter-without-points B"]],
  "a new letter without points": [insert(23, rowOf("E", "50%", "以上")), ["A36 letter-without-points E"]],
  "points for a letter that is none": [insert(39, rowOf("E", 5)), ["A39 points-without-letter E"]],
  "points that are no number": [edited({ B37: "二点" }), ["B37 number-unreadable 二点"]],
  "80 without a sign": [edited({ B21: 80 }), ["B21 percent-doubtful 80"]],
  "80 without a sign, as text": [edited({ B21: "８０" }), ["B21 percent-doubtful ８０"]],
  "a bound in words": [edited({ B21: "おおむね達成" }), ["B21 bound-unreadable おおむね達成"]],
  "about 80 %": [edited({ B21: "約80%" }), ["B21 bound-unreadable 約80%"]],
  "a bound of 箇所": [edited({ B21: "80箇所" }), ["B21 bound-unreadable 80箇所"]],
  "an error value": [edited({ B21: { kind: "error", text: "#REF!" } }), ["B21 bound-unreadable #REF!"]],
  "a bound that does not say how it counts": [edited({ C21: null }), ["C21 from-unclear B"]],
  "a bound that says both": [edited({ B21: "80%を超える" }), ["C21 from-unclear 以上 80%を超える"]],
  "a word that is none": [edited({ C21: "ぐらい", D22: "前年度比" }), ["C21 word-unknown ぐらい from", "D22 word-unknown 前年度比 of"]],
  "a formula that is none": [edited({ B8: "勘" }), ["B8 word-unknown 勘 formula"]],
  "a formula that is missing": [edited({ B8: null }), ["B8 item-blank formula"]],
  "the row of the formula is gone": [remove(8), ["A5 item-missing formula"]],
  "an item that is none": [edited({ A10: "端数" }), ["A10 item-unknown 端数"]],
  "an item twice": [edited({ A9: "計算方法" }), ["A5 item-missing compound", "A9 item-twice 計算方法"]],
  "rounding without digits": [edited({ B10: "四捨五入" }), ["B11 number-unreadable なし"]],
  "half a digit": [edited({ B12: 0.5 }), ["B12 number-unreadable 0.5"]],
  "half a period": [edited({ B15: 2020 }), ["B15 item-missing periodTo"]],
  "a period backwards": [edited({ B15: 2020, B16: 2015 }), ["B16 wrong-order 2015"]],
  "expected shares with a year left out": [insert(29, rowOf("3年目", "60%")), ["A29 gap 3年目"]],
  "a level no points lead to": [edited({ B42: 3.5 }), ["B42 unreachable 高"]],
  "a level that begins with the best": [edited({ B42: 3 }), ["B42 unreachable 高"]],
  "the lowest level is never reached": [edited({ B58: 1 }), ["B59 unreachable 低"]],
  "the mark for what could not be had is gone": [remove(24), ["B19 item-missing unavailable"]],
  "a row without its letter": [edited({ A21: null }), ["A21 name-missing 80%", "A37 points-without-letter B"]],
  "a heading that nobody knows": [edited({ A41: "判定" }), ["B32 table-missing quantitative"]],
  "a table twice": [insert(62, SHEET.rows[18] ?? [], rowOf("A", "100%", "以上")), ["A62 table-twice 指標の評価"]],
  "a sentence between the tables": [insert(34, rowOf("課長の指示による")), ["A34 item-unknown 課長の指示による"]],
  "a heading of the letters renamed: one line, where the first row stands that is in no table": [edited({ A19: "評価" }), ["A19 nothing-readable 評価"]],
  "the headings of the letters gone": [remove(19), ["A19 nothing-readable A"]],
  "a sentence below the letters": [edited({ A25: "令和7年度改正" }), ["A25 outside-tables 令和7年度改正"]],
  "a sentence below the levels": [edited({ A45: "令和7年度改正" }), ["A45 outside-tables 令和7年度改正"]],
  "everything is gone": [{ ...SHEET, rows: [rowOf("メモ")], merges: [] }, ["A1 nothing-readable メモ"]],
  "nothing is left at all": [{ ...SHEET, rows: [], merges: [] }, ["A1 nothing-readable "]],
};

test.each(Object.entries(WRONG))("named with its cell, and no letter is given: %s", (_, [sheet, expected]) => {
  expect(sayProblems(sheet)).toEqual(expected);
  expect(read(sheet).scheme).toBeNull();
});

test("a blank bound is named, and the letters above it still count", () => {
  const { scheme, problems } = read(edited({ B21: null }));
  expect(problems.map((problem) => [problem.place.cell, problem.why, problem.text, stopsGrading(problem)])).toEqual([["B21", "blank", "B", false]]);
  expect(scheme?.letters.steps.map(({ bound }) => bound?.toString() ?? "?")).toEqual(["1", "?", "3/5"]);
  expect(scheme?.lacking).toEqual(["letters"]);
});

test("a section that is gone is said to be, and all else is graded", () => {
  const { scheme, problems } = read(remove(46, 59));
  expect(problems.map((problem) => [problem.place.cell, problem.why, problem.text, stopsGrading(problem)])).toEqual([["A1", "part-missing", "qualitative", false]]);
  expect([scheme?.qualitative, scheme?.quantitative?.by, scheme?.lacking]).toEqual([null, "mean", []]);
  expect(problems.map((problem) => saySchemeProblem("ja", problem))).toEqual(["「定性評価（展開の評価をまとめる）」の表がないため、この評価は算出しません。算出するときは表を見出しとともに書き、算出しないときは「項目」の欄に「定性評価のまとめ方」、「内容」の欄に「行わない」と書いてください。"]);
});

test("a section that is not used says so, and nothing is said", () => {
  const { scheme, problems } = read(withRows((rows) => [...rows.slice(0, 45), ...rows.slice(46, 47), rowOf("定性評価のまとめ方", "行わない"), ...rows.slice(59)]));
  expect([problems, scheme?.qualitative]).toEqual([[], null]);
});

test("佐野's points without a word on how they become a level: open, and the points are kept", () => {
  const { scheme, problems } = read(sheetAsWritten(draftScheme(sano, "ja")));
  expect(problems.filter(({ text }) => text.endsWith("By")).map((problem) => [problem.why, problem.text, stopsGrading(problem)])).toEqual([["blank", "quantitativeBy", false], ["blank", "qualitativeBy", false], ["blank", "overallBy", false]]);
  expect([scheme?.quantitative?.by, scheme?.quantitative?.points.size, scheme?.lacking]).toEqual([null, 7, ["quantitative", "qualitative", "overall"]]);
});

test("all points blank: the source is silent, and that is said", () => {
  const { scheme, problems } = read(edited({ B36: null, B37: null, B38: null, B39: null }));
  expect(problems.map(({ place, why }) => `${place.cell} ${why}`)).toEqual(["B36 blank", "B37 blank", "B38 blank", "B39 blank"]);
  expect([scheme?.quantitative?.points.size, scheme?.lacking]).toEqual([0, ["quantitative"]]);
});

test("every problem is said in both languages, with what to do", () => {
  const problems = Object.values(WRONG).flatMap(([sheet]) => read(sheet).problems);
  expect(new Set(problems.map(({ why }) => why)).size).toBeGreaterThan(18);
  for (const problem of problems) {
    expect(saySchemeProblem("ja", problem)).toMatch(/。$|：/);
    expect(saySchemeProblem("en", problem)).not.toMatch(/undefined|periodTo|roundingDigits/);
  }
  expect(saySchemeProblem("ja", { why: "word-unknown", text: "ぐらい", other: "from" })).toBe("「ぐらい」は使えない言葉です。選べるもの：以上／を上回る");
  expect(saySchemeProblem("en", { why: "item-missing", text: "formula", other: "" })).toBe("The row “Formula” is missing. Please add it.");
});

/** Where its letters, its points and its levels stand in the sheet, by the words in the first column. */
const rowNamed = (sheet: SheetSnapshot, heading: string, nth = 1) => sheet.rows.flatMap((row, index) => (row[0]?.kind === "text" && row[0].text === heading && row[1]?.kind === "text" ? [index + 1] : []))[nth - 1] ?? 0;

test("what nobody published can be filled in, where the sheet has room for it", () => {
  const sheet = sheetAsWritten(draftScheme(kyoto, "ja"));
  const [letters, by, points, levels] = [rowNamed(sheet, "指標の評価"), sheet.rows.findIndex((row) => row[0]?.kind === "text" && row[0].text === "定量評価のまとめ方") + 1, rowNamed(sheet, "指標の評価", 2), rowNamed(sheet, "定量評価")];
  const filled = edited(
    {
      ...Object.fromEntries([90, 80, 70, 60].map((bound, index) => [`B${letters + 1 + index}`, `${bound}%`])),
      [`B${by}`]: "平均",
      ...Object.fromEntries([5, 4, 3, 2, 1].map((value, index) => [`B${points + 1 + index}`, value])),
      [`A${levels + 1}`]: "a", [`B${levels + 1}`]: 4.5, [`A${levels + 2}`]: "b", [`B${levels + 2}`]: 3, [`A${levels + 3}`]: "c",
    },
    sheet,
  );
  const { scheme, problems } = read(filled);
  expect(problems.filter(stopsGrading)).toEqual([]);
  expect(sayScheme(scheme ?? kyoto)).toMatchObject({
    letters: { steps: [{ name: "a", bound: "9/10" }, {}, {}, { name: "d", bound: "3/5" }], lowest: "e" },
    quantitative: { by: "mean", points: ["a=5", "b=4", "c=3", "d=2", "e=1"], levels: { steps: [{ name: "a", bound: "9/2" }, { name: "b", bound: "3" }], lowest: "c" } },
    lacking: ["qualitative", "overall"],
  });
});

test("half filled in, it is said what is still missing", () => {
  const sheet = sheetAsWritten(draftScheme(kyoto, "ja"));
  const by = sheet.rows.findIndex((row) => row[0]?.kind === "text" && row[0].text === "定量評価のまとめ方") + 1;
  expect(read(edited({ [`B${by}`]: "平均" }, sheet)).problems.filter(stopsGrading).map(({ why }) => why)).toContain("name-missing");
  expect(read(edited({ [`A${rowNamed(sheet, "定量評価") + 1}`]: "a" }, sheet)).problems.filter(stopsGrading).map(({ why, text }) => `${why} ${text}`)).toEqual(["item-missing quantitativeBy"]);
});
