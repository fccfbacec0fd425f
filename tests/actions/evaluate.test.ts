import { evaluate } from "../../src/actions/evaluate";
import type { EvaluateOutcome } from "../../src/actions/evaluate";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import type { Evaluation } from "../../src/actions/evaluation";
import { listPlanSheets } from "../../src/actions/plan-sheets";
import { findGenerated, proposeToTakeBack } from "../../src/actions/take-back-sheets";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { draftEvaluationResults } from "../../src/sheets/evaluation-results/evaluation-results";
import { makeSample } from "../../src/sample/make-sample";
import { FileWorkbook, openPackage, readSnapshot } from "../../src/workbook/file";
import type { Workbook } from "../../src/workbook/workbook";
import { cellAt, textOf } from "../../src/workbook/snapshot";
import { parseCell } from "../../src/workbook/address";
import { typeInto } from "../office-host/cells";
import { open, reopen } from "../office-host/open";
import { stateOf } from "../office-host/state";
import { text } from "../workbook/book-description";
import type { BookDescription, DescribedCell, SheetDescription } from "../workbook/book-description";
import { describeBook } from "../workbook/describe-snapshot";

const row = (number: number, texts: readonly string[]): readonly (readonly [string, DescribedCell])[] =>
  texts.flatMap((value, index) => (value === "" ? [] : [[`${String.fromCharCode(65 + index)}${number}`, text(value)] as const]));

const LIST: SheetDescription = {
  name: "評価",
  cells: Object.fromEntries([
    ...row(1, ["施策名", "全体評価", "指標", "実績値", "目標値", "定量評価"]),
    ...row(2, ["1-1 健康", "A", "受診率", "90%", "100%", "A"]),
    ...row(3, ["", "", "参加者数", "50人", "100人", "D"]),
  ]),
};
const BOOK: BookDescription = { file: "計画.xlsx", sheets: [LIST] };
const ASK = { scheme: isesaki, language: "ja", edits: "ask" } as const;

const say = (outcome: EvaluateOutcome) =>
  outcome.state === "edited" ? `edited ${outcome.sheets.map(({ sheet }) => sheet).join()}` : outcome.state === "written" ? `written ${outcome.written.map(({ sheet }) => sheet).join()}` : outcome.state;

const ALL = "written 評価結果,評価の相違一覧,検証結果";

/** Evaluates, lets a person change cells of a sheet that was made, and gives the book back as it then stands. */
async function bookEdited(sheet: string, changes: Readonly<Record<string, string>>) {
  const { host, workbook } = open(BOOK);
  await evaluate(workbook, ASK);
  const made = host.book.sheets.find(({ name }) => name === sheet);
  for (const [cell, value] of Object.entries(changes)) {
    const { row: at = 0, column = 0 } = parseCell(cell) ?? {};
    if (made) typeInto(made, at, column, value, false);
  }
  return { host, workbook: reopen(host) };
}

const NOTHING: Readonly<Record<string, BookDescription>> = {
  "an empty book": { file: "空.xlsx", sheets: [{ name: "Sheet1" }] },
  "a sheet without any known table": { file: "名簿.xlsx", sheets: [{ name: "名簿", cells: Object.fromEntries(row(1, ["氏名", "住所"])) }] },
  "a table in which nothing is filled in": { file: "次期計画.xlsx", sheets: [{ name: "KPI", cells: Object.fromEntries(row(1, ["施策名", "指標", "現状値", "目標値"])) }] },
  "a table that is hidden": { file: "計画.xlsx", sheets: [{ ...LIST, visibility: "hidden" }, { name: "表紙" }] },
};

test.each(Object.entries(NOTHING))("%s: nothing found, nothing written", async (_, book) => {
  const { host, workbook } = open(book);
  const before = stateOf(host.book);
  expect(say(await evaluate(workbook, ASK))).toBe("nothing-found");
  expect(stateOf(host.book)).toEqual(before);
});

const CHECKED_ONLY: Readonly<Record<string, BookDescription>> = {
  "a plan that only begins": {
    file: "次期計画.xlsx",
    sheets: [{ name: "KPI", cells: Object.fromEntries([...row(1, ["施策名", "指標", "現状値", "目標値"]), ...row(2, ["1-1 健康", "受診率", "41%", "50%"])]) }],
  },
  "a list in which nothing is filled in yet": { file: "計画.xlsx", sheets: [{ ...LIST, cells: { ...LIST.cells, B2: text(""), D2: text(""), F2: text(""), D3: text(""), F3: text("") } }] },
};

test.each(Object.entries(CHECKED_ONLY))("%s: nothing to grade, but what was checked is written", async (_, book) => {
  expect(say(await evaluate(open(book).workbook, ASK))).toBe("written 検証結果");
});

test("only the sheets that are asked for are written", async () => {
  expect(say(await evaluate(open(BOOK).workbook, { ...ASK, sheets: ["check-results"] }))).toBe("written 検証結果");
});

test("pressing again writes the same sheets, wherever they are and however they are called now", async () => {
  const { host, workbook } = open(BOOK);
  expect(say(await evaluate(workbook, ASK))).toBe(ALL);
  expect(say(await evaluate(workbook, ASK))).toBe(ALL);
  const again = await reopen(host).read();
  expect(again.sheets.map(({ name }) => name)).toEqual(["評価", "評価結果", "評価の相違一覧", "検証結果"]);
});

test("all sheets are written in three requests, and anew in three", async () => {
  const { host, workbook } = open(BOOK);
  for (let time = 0; time < 2; time += 1) {
    host.forgetTrips();
    await evaluate(workbook, ASK);
    expect(host.trips).toHaveLength(6);
  }
});

async function textAt(workbook: Workbook, sheet: string, cell: string): Promise<string | null> {
  const found = (await workbook.read()).sheets.find(({ name }) => name === sheet);
  const { row: at = 0, column = 0 } = parseCell(cell) ?? {};
  return found ? textOf(cellAt(found, at, column)) : null;
}

test("what a person writes under 理由 of 評価の相違一覧 is no edit, is kept, and stands in 評価結果 too", async () => {
  const { workbook } = await bookEdited("評価の相違一覧", { L5: "速報値による" });
  expect(say(await evaluate(workbook, ASK))).toBe(ALL);
  expect([await textAt(workbook, "評価の相違一覧", "L5"), await textAt(workbook, "評価結果", "L6")]).toEqual(["速報値による", "速報値による"]);
});

test.each<[string, string, string]>([
  ["a letter of 評価結果", "評価結果", "G6"],
  ["a reason where it is only shown", "評価結果", "L6"],
  ["a sentence of 評価の相違一覧", "評価の相違一覧", "J5"],
])("%s, edited by hand, is asked about before anything is written, and gives way only when told to", async (_, sheet, cell) => {
  const { host, workbook } = await bookEdited(sheet, { [cell]: "手で直した" });
  const before = stateOf(host.book);
  expect(say(await evaluate(workbook, ASK))).toBe(`edited ${sheet}`);
  expect(stateOf(host.book)).toEqual(before);
  const told = await evaluate(workbook, { ...ASK, edits: "overwrite" });
  expect(told.state === "written" && told.overwritten.map((each) => each.sheet)).toEqual([sheet]);
  expect(await textAt(workbook, sheet, cell)).not.toBe("手で直した");
});

test("edits are told with what stood there before", async () => {
  const { workbook } = await bookEdited("評価結果", { G6: "手で直した", B6: "" });
  const outcome = await evaluate(workbook, ASK);
  expect(outcome.state === "edited" && outcome.sheets.map(({ cells, count, exact }) => ({ cells, count, exact }))).toEqual([
    { cells: [{ cell: "B6", before: expect.stringMatching(/./) as string, now: "" }, { cell: "G6", before: expect.stringMatching(/^[A-D-]?/) as string, now: "手で直した" }], count: 2, exact: true },
  ]);
});

test("where the plan has changed too, the cells that differ from what will be written are told, and not as edits", async () => {
  const { host, workbook } = await bookEdited("評価結果", { G6: "手で直した" });
  const [source] = host.book.sheets;
  if (source) typeInto(source, 2, 2, "別の指標", false);
  const outcome = await evaluate(workbook, ASK);
  expect(outcome.state === "edited" && outcome.sheets.map(({ exact, cells }) => [exact, cells.some(({ cell }) => cell === "G6")])).toEqual([[false, true]]);
});

test("with a copy, the edits stay in a sheet of the person's, and ours is written anew in place", async () => {
  const { workbook } = await bookEdited("評価結果", { G6: "手で直した" });
  const outcome = await evaluate(workbook, { ...ASK, edits: "keep-copy" });
  expect(outcome.state === "written" && [outcome.overwritten, outcome.kept.map(({ sheet, copy }) => [sheet, copy])]).toEqual([[], [["評価結果", "評価結果（変更あり）"]]]);
  expect([await textAt(workbook, "評価結果（変更あり）", "G6"), await textAt(workbook, "評価結果", "G6")]).toEqual(["手で直した", expect.not.stringMatching("手で直した")]);
  const again = await evaluate(workbook, ASK);
  expect(say(again)).toBe(ALL);
  expect(again.evaluation.leftOut.filter(({ sheet }) => sheet.includes("変更あり"))).toEqual([{ file: BOOK.file, sheet: "評価結果（変更あり）", why: "generated" }]);
  const listed = findGenerated(await workbook.read()).listed;
  expect([listed.find(({ sheet }) => sheet === "評価結果（変更あり）")?.holds, proposeToTakeBack(findGenerated(await workbook.read()))]).toEqual(["copy", ["評価結果", "評価の相違一覧", "検証結果"]]);
});

/** What a plan is read as, wherever its KPIs stand. */
const countsOf = ({ evaluation }: { readonly evaluation: Evaluation }) => evaluation.plans.map(({ plan }) => [plan.measures.length, plan.projects.flatMap(({ kpis }) => kpis).length]);

test.each<[string, (bytes: Uint8Array) => Workbook]>([
  ["in Excel", (bytes) => open(describeBook(readSnapshot(openPackage(bytes), "sample.xlsx"))).workbook],
  ["in a file", (bytes) => new FileWorkbook(bytes, "sample.xlsx")],
])("kept copies of sheets that look like tables of a plan are not read as such (%s)", async (_, opened) => {
  const workbook = opened(makeSample());
  const kinds = ["kpi-list", "project-matrix", "goal-matrix"];
  const before = await evaluate(workbook, { ...ASK, sheets: kinds });
  const made = listPlanSheets(before.evaluation, kinds, { language: "ja", date: "" }).sheets.map(({ draft }) => draft(before.evaluation, () => null, { language: "ja", date: "" }));
  await workbook.write(made, made.map(({ kind, name }) => ({ kind, name: `${name.slice(0, 20)}（変更あり）` })));
  expect((await workbook.read()).sheets.filter(({ mark }) => mark?.kind.startsWith("copy-of:"))).toHaveLength(made.length);
  expect(countsOf(await evaluate(workbook, { ...ASK, sheets: kinds }))).toEqual(countsOf(before));
});

test("edits in both are asked about at once, and reasons stay through it", async () => {
  const { host, workbook } = await bookEdited("評価の相違一覧", { G5: "C", L5: "速報値による" });
  const results = host.book.sheets.find(({ name }) => name === "評価結果");
  if (results) typeInto(results, 5, 6, "C", false);
  expect(say(await evaluate(workbook, ASK))).toBe("edited 評価結果,評価の相違一覧");
  await evaluate(workbook, { ...ASK, edits: "overwrite" });
  expect([await textAt(workbook, "評価の相違一覧", "G5"), await textAt(workbook, "評価の相違一覧", "L5")]).toEqual(["B", "速報値による"]);
});

test("only the kinds that were asked for are written", async () => {
  const { workbook } = open(BOOK);
  expect(say(await evaluate(workbook, { ...ASK, sheets: ["differences"] }))).toBe("written 評価の相違一覧");
  expect(say(await evaluate(workbook, { ...ASK, sheets: ["evaluation-results"] }))).toBe("written 評価結果");
});

test("reasons of a 評価結果 of before go into 評価の相違一覧, whatever was asked for", async () => {
  const { workbook } = open(BOOK);
  const snapshot = await workbook.read();
  const { toGrade, file } = evaluateSnapshots([snapshot], isesaki);
  const shown = draftEvaluationResults(toGrade, file, new Map([["1-1\u001f受診率", "速報値による"], ["1-1\u001foverall", "総合的に判断"]]), "ja");
  await workbook.write([{ ...shown, people: [{ column: 11, heading: "理由" }] }]);
  expect(say(await evaluate(workbook, { ...ASK, sheets: ["evaluation-results"] }))).toBe("written 評価結果,評価の相違一覧");
  expect([await textAt(workbook, "評価の相違一覧", "L5"), await textAt(workbook, "評価の相違一覧", "L7"), await textAt(workbook, "評価結果", "L10")]).toEqual(["速報値による", "総合的に判断", "総合的に判断"]);
});

test("a person's sheet called 評価結果 is left alone: ours takes another name", async () => {
  const own: SheetDescription = { name: "評価結果", cells: { A1: text("手書きの結果") } };
  const { workbook } = open({ ...BOOK, sheets: [LIST, own] });
  expect(say(await evaluate(workbook, ASK))).toBe("written 評価結果 (2),評価の相違一覧,検証結果");
  const [, theirs] = describeBook(await workbook.read()).sheets;
  expect(theirs?.cells).toEqual(own.cells);
});
