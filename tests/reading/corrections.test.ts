import type { Correction } from "../../src/reading/corrections";
import { readWorkbooks } from "../../src/reading/read-workbooks";
import type { Reading } from "../../src/reading/reading";
import { bookOf, sheetOf } from "../sheet-of";

type Rows = readonly (readonly string[])[];

const correct = (headerRow: number, more: Partial<Correction>): Correction => ({ sheet: "一覧", headerRow, left: null, kind: null, startsAt: null, columns: {}, headings: {}, place: null, ...more });

const read = (rows: Rows, corrections: readonly Correction[], merges: readonly string[] = []) =>
  readWorkbooks([bookOf(sheetOf("一覧", rows, { merges }))], { corrections, settingsSheets: new Set() });

/** Tables as `kind range A=role …`, indicators as `code name actual/target`, unread cells as `A2 text: why`. */
function say({ tables, plans, unread, leftOut }: Reading): readonly string[] {
  return [
    ...tables.map(({ kind, range, headings }) => [kind, range, ...headings.map(({ column, role }) => `${column}=${role ?? "?"}`)].join(" ")),
    ...plans.flatMap(({ measures }) => measures.flatMap(({ code, indicators }) => indicators.map(({ name, actual, target }) => `${code} ${name ?? ""} ${actual?.text ?? ""}/${target?.text ?? ""}`))),
    ...unread.map(({ place, text, why }) => `${place.cell} ${text}: ${why}`),
    ...leftOut.map(({ sheet, why }) => `${sheet}: ${why}`),
  ];
}

const HEADINGS = ["施策", "指標名", "実績値", "参考", "目標値"];
const LIST: Rows = [["成果・課題一覧"], [], HEADINGS, ["1-1-1 健康", "受診率", "5%", "6%", "10%"]];
const OWN = ["とりくみ", "ものさし", "いま", "これから"];
const HOMEMADE: Rows = [OWN, ["1-1-1 健康", "受診率", "5%", "10%"]];

const CASES: Readonly<Record<string, readonly [Rows, readonly Correction[], readonly string[]]>> = {
  "as recognised": [LIST, [], ["indicator-list A3:E4 A=measure B=indicator C=actual D=? E=target", "1-1-1 受診率 5%/10%", "D4 6%: no-column"]],
  "another column is the actual; the one that was is listed": [
    LIST,
    [correct(3, { columns: { actual: ["D"] } })],
    ["indicator-list A3:E4 A=measure B=indicator C=? D=actual E=target", "1-1-1 受診率 6%/10%", "C4 5%: not-chosen"],
  ],
  "a column that is not used is not listed cell by cell": [
    LIST,
    [correct(3, { columns: { actual: ["D"], unused: ["C"] } })],
    ["indicator-list A3:E4 A=measure B=indicator C=unused D=actual E=target", "1-1-1 受診率 6%/10%"],
  ],
  "another kind": [LIST, [correct(3, { kind: "evaluation-list" })], ["evaluation-list A3:E4 A=measure B=indicator C=actual D=? E=target", "1-1-1 受診率 5%/10%", "D4 6%: no-column"]],
  "no table at all": [LIST, [correct(3, { kind: "none" })], ["一覧: no-table"]],
  "words of one's own": [
    HOMEMADE,
    [correct(1, { kind: "indicator-list", columns: { measure: ["A"], indicator: ["B"], actual: ["C"], target: ["D"] } })],
    ["indicator-list A1:D2 A=measure B=indicator C=actual D=target", "1-1-1 受診率 5%/10%"],
  ],
  "the header begins in another row": [
    [HEADINGS.slice(0, 3), ["施策", "指標名", "実績値"], ["", "", "", "", ""], ["施策", "指標名", "実績値", "参考", "目標値"], ["1-1-1 健康", "受診率", "5%", "6%", "10%"]],
    [correct(1, { startsAt: 4 })],
    ["indicator-list A4:E5 A=measure B=indicator C=actual D=? E=target", "1-1-1 受診率 5%/10%", "D5 6%: no-column"],
  ],
  "rows were inserted above: the table is found by its headings": [
    [["新しい行"], ...LIST],
    [correct(3, { columns: { actual: ["D"], unused: ["C"] }, headings: { A: "施策", B: "指標名", C: "実績値", D: "参考", E: "目標値" } })],
    ["indicator-list A4:E5 A=measure B=indicator C=unused D=actual E=target", "1-1-1 受診率 6%/10%"],
  ],
  "a column was inserted: the choice goes with its heading": [
    [["施策", "指標名", "実績値", "新", "参考", "目標値"], ["1-1-1 健康", "受診率", "5%", "", "6%", "10%"]],
    [correct(1, { columns: { actual: ["D"], unused: ["C"] }, headings: { A: "施策", B: "指標名", C: "実績値", D: "参考", E: "目標値" } })],
    ["indicator-list A1:F2 A=measure B=indicator C=unused D=? E=actual F=target", "1-1-1 受診率 6%/10%"],
  ],
  "two tables with the same headings, both moved: it can't be told, and it is said": [
    [["新しい行"], ...LIST, [], ["別の表"], ...LIST.slice(2)],
    [correct(3, { columns: { actual: ["D"] }, headings: { A: "施策", B: "指標名", C: "実績値", D: "参考", E: "目標値" } })],
    ["indicator-list A4:E5 A=measure B=indicator C=actual D=? E=target", "indicator-list A8:E9 A=measure B=indicator C=actual D=? E=target", "1-1-1 受診率 5%/10%", "D5 6%: no-column", "D9 6%: no-column", "A3 3: setting-without-table"],
  ],
  "a heading worded anew is still the same table": [
    [["施策", "指標", "実績値", "参考", "目標値"], ["1-1-1 健康", "受診率", "5%", "6%", "10%"]],
    [correct(1, { columns: { actual: ["D"], unused: ["C"] }, headings: { A: "施策", B: "指標名", C: "実績値", D: "参考", E: "目標値" } })],
    ["indicator-list A1:E2 A=measure B=indicator C=unused D=actual E=target", "1-1-1 受診率 6%/10%"],
  ],
  "a row without anything in it": [LIST, [correct(2, { kind: "goals" })], ["indicator-list A3:E4 A=measure B=indicator C=actual D=? E=target", "1-1-1 受診率 5%/10%", "D4 6%: no-column", "A2 2: setting-without-table"]],
  "a sheet that is not there": [LIST, [correct(3, { sheet: "旧一覧" })], ["indicator-list A3:E4 A=measure B=indicator C=actual D=? E=target", "1-1-1 受診率 5%/10%", "D4 6%: no-column", "A1 旧一覧: setting-without-table"]],
  "a column that is gone": [
    LIST,
    [correct(3, { columns: { note: ["H"] }, headings: { A: "施策", B: "指標名", C: "実績値", D: "参考", E: "目標値", H: "メモ" } })],
    ["indicator-list A3:E4 A=measure B=indicator C=actual D=? E=target", "1-1-1 受診率 5%/10%", "D4 6%: no-column", "A3 H: setting-without-column"],
  ],
};

test.each(Object.entries(CASES))("%s", (_, [rows, corrections, expected]) => {
  expect(say(read(rows, corrections))).toEqual(expected);
});

test("of two tables side by side one is corrected by its first column", () => {
  const rows = [
    ["施策", "指標名", "実績値", "目標値", "", "プロジェクト", "プロジェクト指標", "実績値", "目標値"],
    ["1-1-1 健康", "受診率", "5%", "10%", "", "1 子育てプロジェクト", "出生数", "7人", "9人"],
  ];
  const [left, right] = read(rows, []).tables;
  expect([left?.left, right?.left]).toEqual(["A", "F"]);
  expect(say(read(rows, [correct(1, { left: "F", kind: "none" })]))).toEqual(["indicator-list A1:D2 A=measure B=indicator C=actual D=target", "1-1-1 受診率 5%/10%"]);
});

test("a column that was asked about is not asked again once it is chosen", () => {
  const rows = [["施策", "指標名", "実績値", "実績値", "目標値"], ["1-1-1 健康", "受診率", "5%", "6%", "10%"]];
  expect(read(rows, []).questions).toHaveLength(1);
  const reading = read(rows, [correct(1, { columns: { actual: ["D"], unused: ["C"] } })]);
  expect(reading.questions).toEqual([]);
  expect(reading.tables[0]?.correction?.columns).toEqual({ actual: ["D"], unused: ["C"] });
});
