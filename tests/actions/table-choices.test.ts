import { evaluateSnapshots } from "../../src/actions/evaluation";
import { answerOf, columnsBelow, correctionOf, keyOf, newTable, rowsAround } from "../../src/actions/table-choices";
import type { ColumnChoice, TableChoice } from "../../src/actions/table-choices";
import { isesaki } from "../../src/grading/schemes/isesaki";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { bookOf, sheetOf } from "../sheet-of";

const LIST = sheetOf("一覧", [
  ["成果・課題一覧", "", "", "", "", ""],
  [],
  ["施策", "指標名", "実績値", "参考", "目標値", "備考"],
  ["1-1-1 健康", "受診率", "5%", "6%", "10%", ""],
]);
const KEY = { file: "計画.xlsx", sheet: "一覧" };

function tableOf(...sheets: readonly SheetSnapshot[]) {
  const snapshots = [bookOf(...sheets)];
  const { tables, questions } = evaluateSnapshots(snapshots, isesaki);
  const [table] = tables;
  if (!table) throw new Error("no table");
  const choice: TableChoice = { kind: table.kind, row: table.headerRow, columns: table.headings };
  return { snapshots, table, questions, choice };
}

const withRoles = (columns: readonly ColumnChoice[], roles: Readonly<Record<string, ColumnChoice["role"]>>): readonly ColumnChoice[] => columns.map((each) => ({ ...each, role: roles[each.column] ?? each.role }));

test("the rows around a header, and what could stand in them", () => {
  const { snapshots } = tableOf(LIST);
  expect(rowsAround(snapshots, KEY, 3)).toEqual([
    { row: 1, texts: ["成果・課題一覧"] },
    { row: 3, texts: ["施策", "指標名", "実績値", "参考"] },
    { row: 4, texts: ["1-1-1 健康", "受診率", "5%", "6%"] },
  ]);
  expect(columnsBelow(snapshots, KEY, 3).map(({ column, role }) => [column, role])).toEqual([["A", "measure"], ["B", "indicator"], ["C", "actual"], ["D", null], ["E", "target"], ["F", "note"]]);
});

test("nothing changed is nothing chosen", () => {
  const { table, choice, snapshots } = tableOf(LIST);
  expect(correctionOf(table, choice, snapshots)).toMatchObject({ headerRow: 3, kind: null, startsAt: null, columns: {} });
});

test("only what was changed is chosen", () => {
  const { table, choice, snapshots } = tableOf(LIST);
  expect(correctionOf(table, { ...choice, kind: "evaluation-list", columns: withRoles(choice.columns, { C: "unused", D: "actual" }) }, snapshots)).toMatchObject({ kind: "evaluation-list", columns: { unused: ["C"], actual: ["D"] } });
});

test("a second column of a meaning keeps the first", () => {
  const { table, choice, snapshots } = tableOf(LIST);
  expect(correctionOf(table, { ...choice, columns: withRoles(choice.columns, { D: "actual" }) }, snapshots).columns).toEqual({ actual: ["C", "D"] });
});

test("another row is the header: its columns are chosen from there", () => {
  const { table, choice, snapshots } = tableOf(LIST);
  const columns = withRoles(columnsBelow(snapshots, KEY, 4), { A: "measure" });
  expect(correctionOf(table, { ...choice, row: 4, columns }, snapshots)).toMatchObject({ headerRow: 3, startsAt: 4, columns: { measure: ["A"] } });
});

test("a table that nobody recognised", () => {
  const snapshots = [bookOf(sheetOf("一覧", [["とりくみ", "ものさし"], ["1-1-1 健康", "受診率"]]))];
  const columns = withRoles(columnsBelow(snapshots, KEY, 1), { A: "measure", B: "indicator" });
  expect(newTable(KEY, { kind: "indicator-list", row: 1, columns }, snapshots)).toMatchObject({ sheet: "一覧", headerRow: 1, kind: "indicator-list", columns: { measure: ["A"], indicator: ["B"] } });
});

test("the answer to a question names the column and leaves the other out", () => {
  const { table, questions } = tableOf(sheetOf("一覧", [["施策", "指標名", "実績値", "実績値", "目標値"], ["1-1-1 健康", "受診率", "5%", "6%", "10%"]]));
  const [question] = questions;
  const [, second] = question?.choices ?? [];
  if (!question || !second) throw new Error("no question");
  expect(answerOf(table, question, second).columns).toEqual({ actual: ["D"], unused: ["C"] });
});

test("the answer what one column holds", () => {
  const rows = [["施策", "指標名", "実績値", "目標値", "評価"], ["1-1-1 健康", "受診率", "5%", "10%", "A"], ["1-1-2 医療", "病床数", "5", "10", "計画どおりに進み、利用者が増えた。"]];
  const { table, questions } = tableOf(sheetOf("一覧", rows));
  const [question] = questions;
  const [, second] = question?.choices ?? [];
  if (!question || !second) throw new Error("no question");
  expect(answerOf(table, question, second).columns).toEqual({ selfAssessment: ["E"] });
});

test("what was chosen before is kept beside what is chosen now", () => {
  const settings = sheetOf("設定", [["種類", "シート", "見出し行", "項目", "値"], ["表の読み取り", "一覧", "3", "実績値", "D列"], ["表の読み取り", "一覧", "3", "使わない", "C列"]]);
  const { table, choice, snapshots } = tableOf(LIST, settings);
  expect(correctionOf(table, { ...choice, columns: withRoles(choice.columns, { F: "department" }) }, snapshots).columns).toEqual({ unused: ["C"], actual: ["D"], department: ["F"] });
  expect(keyOf(table)).toEqual({ sheet: "一覧", headerRow: 3, left: null });
});
