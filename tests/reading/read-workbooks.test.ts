import { readWorkbooks } from "../../src/reading/read-workbooks";
import { bookOf, sheetOf } from "../sheet-of";

const LIST = [["施策名", "指標", "実績値", "目標値"], ["1-1-1 健康", "受診率", "45%", "50%"]];
const KPIS = [["施策", "指標", "現状値", "目標値"], ["1-1 健康", "受診率", "45%", "60%"]];
const fileOf = (file: string, ...rows: readonly (readonly string[])[]) => ({ ...bookOf(sheetOf("一覧", rows)), file });
const namesOf = (...snapshots: readonly ReturnType<typeof fileOf>[]) => readWorkbooks(snapshots).plans.map(({ name }) => name);

const NAMES: Readonly<Record<string, readonly [readonly ReturnType<typeof fileOf>[], readonly string[]]>> = {
  "by the title above its table": [[fileOf("成果.xlsx", ["第2次前橋市総合計画の成果・課題一覧"], ...LIST)], ["第2次前橋市総合計画"]],
  "else by the file it stands in, also where that is not the first": [[fileOf("成果.xlsx", ...LIST), fileOf("次期計画.xlsx", ...KPIS)], ["成果.xlsx", "次期計画.xlsx"]],
  "never by the title of another plan": [[fileOf("成果.xlsx", ["第2次前橋市総合計画の成果・課題一覧"], ...LIST), fileOf("次期計画.xlsx", ...KPIS)], ["第2次前橋市総合計画", "次期計画.xlsx"]],
};

test.each(Object.entries(NAMES))("a plan is named %s", (_, [files, expected]) => {
  expect(namesOf(...files)).toEqual(expected);
});

test("a table reaches as far as something stands in its rows, whatever else the sheet holds", () => {
  const { tables } = readWorkbooks([bookOf(sheetOf("一覧", [["", "", "", "", "令和7年10月", "企画調整課"], ...LIST, [""], ["", "", "", "", "", "印刷済"]]))]);
  expect(tables.map(({ range }) => range)).toEqual(["A2:D3"]);
});

test("what stands beside a table without a heading is named as unread", () => {
  const { tables, unread } = readWorkbooks([bookOf(sheetOf("一覧", [["施策名", "指標", "実績値", "目標値", ""], ["1-1-1 健康", "受診率", "45%", "50%", "要確認"]]))]);
  expect([tables.map(({ range }) => range), unread.map(({ place, text, why }) => [place.cell, text, why])]).toEqual([["A1:E2"], [["E2", "要確認", "no-column"]]]);
});
