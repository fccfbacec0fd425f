import { kyoto } from "../../../src/grading/schemes/kyoto";
import { schemes } from "../../../src/grading/schemes";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { sano } from "../../../src/grading/schemes/sano";
import { Fraction } from "../../../src/quantity/fraction";
import { draftScheme } from "../../../src/sheets/scheme/draft-scheme";
import { writeNumber, writePercent } from "../../../src/sheets/scheme/write-number";
import type { DraftCell } from "../../../src/workbook/draft";

const say = (cell: DraftCell | undefined) => (cell?.kind === "number" ? `${cell.value} ${cell.format}` : cell?.kind === "text" ? cell.text : "");

test.each<[string, Fraction, string, string]>([
  ["a whole share", Fraction.ONE, "1 0%", "1 0"],
  ["80 %", Fraction.of(8, 10), "0.8 0%", "0.8 0.0"],
  ["half a percent more", Fraction.of(805, 1000), "0.805 0.0%", "0.805 0.000"],
  ["below zero", Fraction.of(-1, 10), "-0.1 0%", "-0.1 0.0"],
  ["without an end", Fraction.of(2, 3), "2/3", "2/3"],
  ["more digits than a cell keeps", Fraction.of(12345678901234567n, 10n ** 17n), "12.345678901234567%", "0.12345678901234567"],
])("%s stands exactly as it is", (_, value, percent, plain) => {
  expect([say(writePercent(value)), say(writeNumber(value))]).toEqual([percent, plain]);
});

const rowsOf = (scheme: typeof isesaki) => draftScheme(scheme, "ja").cells.map((row) => row.map(say));

test("the letters with their bounds, then the mark for what could not be had", () => {
  const rows = rowsOf(isesaki);
  const letters = rows.findIndex((row) => row[0] === "指標の評価" && row[1] === "下限");
  expect(rows.slice(letters + 1, letters + 6).map((row) => row.slice(0, 4).join("|"))).toEqual(["A|1 0%|以上|計算方法のとおり", "B|0.8 0%|以上|計算方法のとおり", "C|0.6 0%|以上|計算方法のとおり", "D|それ以外||", "-|把握できない||"]);
});

test("what no source publishes is blank, coloured, and said to be", () => {
  const draft = draftScheme(kyoto, "ja");
  const letters = rowsOf(kyoto).findIndex((row) => row[0] === "指標の評価" && row[1] === "下限");
  const [, bound] = draft.cells[letters + 1] ?? [];
  expect(bound).toEqual({ kind: "blank" });
  expect(say(draft.cells[letters + 1]?.[4])).toContain("出典に記載がありません");
  expect(draft.styles).toContainEqual({ area: { top: letters + 1, bottom: letters + 1, left: 1, right: 1 }, style: { fill: "FFF2CC" } });
});

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s: all of it is people's, and every list is one that Excel takes", (_, scheme) => {
  for (const language of ["ja", "en"] as const) {
    const { people, cells, validations = [] } = draftScheme(scheme, language);
    expect(people).toHaveLength(cells[0]?.length ?? 0);
    expect(validations.length).toBeGreaterThan(5);
    expect(validations.filter(({ list }) => list.join(",").length > 255 || list.some((word) => word.includes(",")))).toEqual([]);
    // What stands there is one of the words that are offered.
    expect(validations.filter(({ area, list }) => { const there = say(cells[area.top]?.[area.left]); return there !== "" && !list.includes(there); })).toEqual([]);
  }
});

test.each<[string, string, readonly string[]]>([
  ["isesaki", "ja", ["内訳のある指標", "端数処理", "表示する桁"]],
  ["kyoto", "ja", ["計算方法", "内訳のある指標", "端数処理", "表示する桁"]],
  ["fuji", "ja", ["計算方法", "内訳のある指標", "端数処理", "表示する桁"]],
  ["fuji", "en", ["Formula", "Indicators with parts", "Rounding", "Decimals shown"]],
])("%s in %s: what is not the source's is said to be ours", (id, language, expected) => {
  const scheme = schemes.find((each) => each.id === id) ?? isesaki;
  const rows = draftScheme(scheme, language === "ja" ? "ja" : "en").cells.map((row) => row.map(say));
  expect(rows.filter((row) => row.some((text) => /^Hyokaの初期設定です|^Set by Hyoka/.test(text))).map(([item]) => item)).toEqual(expected);
});

test("how 佐野's points become a level is left to a person, and the points stand there", () => {
  const draft = draftScheme(sano, "ja");
  const rows = draft.cells.map((row) => row.map(say));
  for (const item of ["定量評価のまとめ方", "定性評価のまとめ方"]) {
    const at = rows.findIndex((row) => row[0] === item);
    expect([rows[at]?.[1], rows[at]?.[4]?.split("\n")[0]]).toEqual(["", "出典に記載がありません。市の基準を記入してください。"]);
    expect(draft.styles.some(({ area, style }) => area.top === at && area.left === 1 && style.fill === "FFF2CC")).toBe(true);
  }
  expect(rows.filter((row) => /^(?:[1-7]|全て達成|一部未達成|全て未達成)$/.test(row[0] ?? "") && /^[0-9] 0$/.test(row[1] ?? "")).map((row) => row.slice(0, 2).join(" "))).toEqual([
    "7 7 0", "6 6 0", "5 5 0", "4 4 0", "3 3 0", "2 2 0", "1 1 0", "全て達成 3 0", "一部未達成 2 0", "全て未達成 1 0",
  ]);
});
