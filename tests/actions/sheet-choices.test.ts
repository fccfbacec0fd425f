import { evaluateSnapshots } from "../../src/actions/evaluation";
import { draftSheets, listSheetChoices, namesOfMade } from "../../src/actions/sheet-choices";
import { SHEET_KINDS, SHEETS_BY_DEFAULT, SHEETS_OF_EVALUATION } from "../../src/actions/sheet-kinds";
import { SHEETS_TO_WRITE } from "../../src/actions/sheets-to-write";
import { evaluate } from "../../src/actions/evaluate";
import { sayLacks } from "../../src/messages/sheets-view";
import { open } from "../office-host/open";
import { outputSheets } from "../../src/sheets";
import { evaluateSample } from "../sheets/sample-plans";
import { text } from "../workbook/book-description";
import type { BookDescription } from "../workbook/book-description";

const SETTING = { language: "ja", date: "令和8年11月20日" } as const;
const BOOK: BookDescription = {
  file: "計画.xlsx",
  sheets: [{ name: "一覧", cells: { A1: text("施策"), B1: text("指標名"), C1: text("実績値"), D1: text("目標値"), E1: text("評価"), A2: text("1-1-1 健康"), B2: text("受診率"), C2: text("85%"), D2: text("100%"), E2: text("B") } }],
};

const lacksOf = (choices: ReturnType<typeof listSheetChoices>) => Object.fromEntries(choices.filter(({ lacks }) => lacks.length > 0).map(({ kind, lacks }) => [kind, sayLacks("ja", lacks)]));

test("the kinds of the evaluation are those that it writes", () => {
  expect(SHEETS_OF_EVALUATION).toEqual(SHEETS_TO_WRITE.map(({ kind }) => kind));
  expect(SHEETS_BY_DEFAULT).toEqual(["evaluation-results", "differences", "check-results", "goal-matrix", "project-matrix", "work-matrix", "district-matrix"]);
});

test("a small book: what can't be made says what is missing", async () => {
  const choices = listSheetChoices(evaluateSnapshots([await open(BOOK).workbook.read()], null), SETTING);
  expect(choices.map(({ kind }) => kind)).toEqual(SHEET_KINDS);
  expect(lacksOf(choices)).toMatchObject({ "goal-matrix": "SDGsのゴールの記入がありません", "project-matrix": "重点プロジェクトのKPIの表がありません", "work-matrix": "重点事業の表がありません", "district-matrix": "地区別計画の表がありません" });
  expect(Object.keys(lacksOf(choices))).not.toContain("evaluation-results");
});

test("a book without any table: nothing can be made, and each says why", async () => {
  const choices = listSheetChoices(evaluateSnapshots([await open({ file: "空.xlsx", sheets: [{ name: "Sheet1" }] }).workbook.read()], null), SETTING);
  expect(choices.every(({ lacks }) => lacks.length > 0)).toBe(true);
  expect(lacksOf(choices)).toMatchObject({ "evaluation-results": "実績値や評価の記入がありません", "check-results": "点検できる内容がありません", "goal-matrix": "施策の表がありません" });
});

test("the sample: the plan is named where both lack something; a look has a draft for each plan that can", async () => {
  const evaluation = await evaluateSample();
  expect(lacksOf(listSheetChoices(evaluation, SETTING))["work-matrix"]).toBe("重点事業の表がありません（第2次伊勢崎市総合計画）、重点事業の表がありません（第3次伊勢崎市総合計画）");
  expect(draftSheets(evaluation, "kpi-list", SETTING).map(({ kind, name }) => `${kind} ${name}`)).toEqual(["kpi-list KPI一覧（第2次伊勢崎市総合計画）", "kpi-list@2 KPI一覧（第3次伊勢崎市総合計画）"]);
  expect(draftSheets(evaluation, "check-results", SETTING).map(({ name }) => name)).toEqual(["検証結果"]);
  expect(draftSheets(evaluation, "work-matrix", SETTING)).toEqual([]);
});

test("what stands in the book already is known by its mark, whatever it is called; a person's copy is none of it", async () => {
  const { host, workbook } = open(BOOK);
  const outcome = await evaluate(workbook, { scheme: null, language: "ja", edits: "ask" });
  const written = outcome.state === "written" ? outcome.written : [];
  expect(namesOfMade(undefined, written, "check-results")).toEqual(["検証結果"]);
  const original = host.book.sheets.find(({ name }) => name === "評価結果");
  if (!original) throw new Error("nothing written");
  host.book.sheets.push({ ...original, id: "{copy}", name: "評価結果 (2)", cells: new Map(original.cells), properties: new Map(original.properties) });
  original.name = "評価結果";
  expect(namesOfMade(await workbook.read(), [], "evaluation-results")).toEqual(["評価結果"]);
  expect(namesOfMade(await workbook.read(), written, "evaluation-results")).toEqual(["評価結果"]);
  expect(namesOfMade(await workbook.read(), [], "goal-matrix")).toEqual([]);
});

test("every sheet's footer says what it is, the day and the book", async () => {
  const evaluation = await evaluateSample();
  const footers = SHEET_KINDS.flatMap((kind) => draftSheets(evaluation, kind, SETTING)).map(({ kind, name, print }) => [kind, name.replace(/（第.*$/, ""), print.footer] as const);
  expect(footers.length).toBeGreaterThan(outputSheets.length);
  expect(footers.filter(([, name, footer]) => !footer.startsWith(name) || !footer.endsWith("　令和8年11月20日作成　出典：sample.xlsx"))).toEqual([]);
});
