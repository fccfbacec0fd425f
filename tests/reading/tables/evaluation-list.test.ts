import { readWorkbooks } from "../../../src/reading/read-workbooks";
import type { Reading } from "../../../src/reading/reading";
import { bookOf, sheetOf } from "../../sheet-of";

const HEADINGS = ["政策", "施策名", "全体評価", "指標", "令和4年度\n実績値", "令和6年度\n目標値", "定量評価", "", "施策の展開", "定性評価", "", "施策代表課"];
const MERGED = ["G1:H1", "J1:K1"];

/** Measures as `code name overall level/level department: indicator actual target letter, … | direction level, …`. */
function say({ plans, unread, leftOut }: Reading): readonly string[] {
  const measures = plans.flatMap(({ measures: all }) => all).map((measure) => {
    const indicators = measure.indicators.map(({ name, actual, target, recorded }) => [name, actual?.text, target?.text, recorded?.text].join(" "));
    const directions = measure.directions.map(({ name, recorded }) => [name, recorded?.text ?? "_"].join(" "));
    const levels = [measure.recordedQuantitative, measure.recordedQualitative].map((level) => level?.text ?? "_").join("/");
    return `${measure.code} ${measure.name} ${measure.overall?.text ?? "_"} ${levels} ${measure.department ?? "_"}: ${indicators.join(", ")} | ${directions.join(", ")}`;
  });
  return [...measures, ...unread.map(({ place, text, why }) => `${place.cell} ${text}: ${why}`), ...leftOut.map(({ sheet, why }) => `${sheet}: ${why}`)];
}

const read = (rows: readonly (readonly string[])[], merges: readonly string[] = []) =>
  say(readWorkbooks([bookOf(sheetOf("評価", rows, { merges: [...MERGED, ...merges] }))]));

test("two lists of different lengths run down one block", () => {
  const rows = [
    HEADINGS,
    ["1-1 健康", "1-1-1 健康づくり", "A", "健診受診率", "93.6%", "95.0%", "B", "中", "母子保健", "高", "中", "健康課"],
    ["", "", "", "", "", "", "", "", "早期発見", "低"],
    ["", "", "", "", "", "", "", "", "重症化予防", ""],
    ["", "1-1-2 地域医療", "", "開設日数", "365日", "365日", "A", "高", "医療体制", "高", "高", ""],
    ["", "", "", "病床数", "10床", "20床", "D"],
  ];
  expect(read(rows, ["D2:D4", "B2:B4"])).toEqual([
    "1-1-1 健康づくり A 中/中 健康課: 健診受診率 93.6% 95.0% B | 母子保健 高, 早期発見 低, 重症化予防 _",
    "1-1-2 地域医療 _ 高/高 _: 開設日数 365日 365日 A, 病床数 10床 20床 D | 医療体制 高",
  ]);
});

test("the header stands again on the next page, and the block goes on under its own name", () => {
  const rows = [
    HEADINGS,
    ["1-1 健康", "1-1-1 健康づくり", "A", "健診受診率", "93.6%", "95.0%", "B", "中", "母子保健", "高", "中", "健康課"],
    HEADINGS,
    ["1-1 健康", "1-1-1 健康づくり", "", "参加者数", "5人", "10人", "D", "", "", "", "", ""],
  ];
  expect(read(rows)).toEqual(["1-1-1 健康づくり A 中/中 健康課: 健診受診率 93.6% 95.0% B, 参加者数 5人 10人 D | 母子保健 高"]);
});

const ODD: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "values before any measure are listed": [
    [HEADINGS, ["", "", "", "受診率", "5%", "", "B"], ["", "1-1-1 健康", "", "数", "1", "2", "D"]],
    ["1-1-1 健康 _ _/_ _: 数 1 2 D | ", "D2 受診率: outside-blocks", "E2 5%: outside-blocks", "G2 B: outside-blocks"],
  ],
  "a measure without a code is listed, and so is what hangs on it": [
    [HEADINGS, ["", "1-1-1 健康", "", "数", "1", "2", "D"], ["", "健康づくり", "", "受診率", "5%", "10%", "B"]],
    ["1-1-1 健康 _ _/_ _: 数 1 2 D | ", "B3 健康づくり: no-measure-code", "D3 受診率: outside-blocks", "E3 5%: outside-blocks", "F3 10%: outside-blocks", "G3 B: outside-blocks"],
  ],
  "a plan that numbers no measure is read by their names": [
    [HEADINGS, ["", "健康づくり", "", "受診率", "5%", "10%", "B"], ["", "地域医療", "", "病床数", "5", "10", "D"]],
    [" 健康づくり _ _/_ _: 受診率 5% 10% B | ", " 地域医療 _ _/_ _: 病床数 5 10 D | "],
  ],
  "figures without an indicator's name are listed": [
    [HEADINGS, ["", "1-1-1 健康", "", "", "5%", "10%", "B"]],
    ["1-1-1 健康 _ _/_ _:  | ", "E2 5%: outside-blocks", "F2 10%: outside-blocks", "G2 B: outside-blocks"],
  ],
  "one code with two names is two measures": [
    [HEADINGS, ["", "1-1-1 健康", "", "数", "1", "2", "D"], ["", "1-1-2 医療", "", "数", "1", "2", "D"], ["", "1-1-1 福祉", "", "数", "3", "4", "C"]],
    ["1-1-1 健康 _ _/_ _: 数 1 2 D | ", "1-1-2 医療 _ _/_ _: 数 1 2 D | ", "1-1-1 福祉 _ _/_ _: 数 3 4 C | "],
  ],
  "a column under an unknown heading is listed": [
    [[...HEADINGS, "進め方"], ["", "1-1-1 健康", "", "数", "1", "2", "D", "", "", "", "", "", "要確認"]],
    ["1-1-1 健康 _ _/_ _: 数 1 2 D | ", "M2 要確認: no-column"],
  ],
};

test.each(Object.entries(ODD))("%s", (_, [rows, expected]) => {
  expect(read(rows)).toEqual(expected);
});

test("sheets that are not read are named with the reason", () => {
  const table = [HEADINGS, ["", "1-1-1 健康", "", "数", "1", "2", "D"]];
  const reading = readWorkbooks([
    bookOf(
      sheetOf("表紙", [["第3次計画"]]),
      sheetOf("空", []),
      sheetOf("旧", table, { visibility: "hidden" }),
      sheetOf("作業", table, { visibility: "veryHidden" }),
      sheetOf("評価結果", table, { mark: { kind: "evaluation-results", name: "評価結果", fingerprint: "", people: [] } }),
    ),
  ]);
  expect(say(reading)).toEqual(["表紙: no-table", "空: empty", "旧: hidden", "作業: very-hidden", "評価結果: generated"]);
  expect(reading.plans).toEqual([]);
});
