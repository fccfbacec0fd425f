import { evaluate } from "../../src/actions/evaluate";
import type { EvaluateOutcome } from "../../src/actions/evaluate";
import { isesaki } from "../../src/grading/schemes/isesaki";
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

/** Evaluates, lets a person change cells of 評価結果, and gives the book back as it then stands. */
async function bookEdited(changes: Readonly<Record<string, string>>) {
  const { host, workbook } = open(BOOK);
  await evaluate(workbook, ASK);
  const results = host.book.sheets.find(({ name }) => name === "評価結果");
  for (const [cell, value] of Object.entries(changes)) {
    const { row: at = 0, column = 0 } = parseCell(cell) ?? {};
    if (results) typeInto(results, at, column, value, false);
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

test("pressing again writes the same sheet, wherever it is and however it is called now", async () => {
  const { host, workbook } = open(BOOK);
  expect(say(await evaluate(workbook, ASK))).toBe("written 評価結果,検証結果");
  expect(say(await evaluate(workbook, ASK))).toBe("written 評価結果,検証結果");
  const again = await reopen(host).read();
  expect(again.sheets.map(({ name }) => name)).toEqual(["評価", "評価結果", "検証結果"]);
});

test("what a person writes under 理由 is no edit and is kept", async () => {
  const { workbook } = await bookEdited({ L6: "速報値による" });
  expect(say(await evaluate(workbook, ASK))).toBe("written 評価結果,検証結果");
  const results = (await workbook.read()).sheets.find(({ name }) => name === "評価結果");
  expect(results && textOf(cellAt(results, 5, 11))).toBe("速報値による");
});

test("any other edit is asked about before anything is written, and gives way only when told to", async () => {
  const { host, workbook } = await bookEdited({ G6: "A", L6: "速報値による" });
  const before = stateOf(host.book);
  expect(say(await evaluate(workbook, ASK))).toBe("edited 評価結果");
  expect(stateOf(host.book)).toEqual(before);
  const told = await evaluate(workbook, { ...ASK, edits: "overwrite" });
  expect(told.state === "written" && told.overwritten).toEqual([{ kind: "evaluation-results", sheet: "評価結果" }]);
  const results = (await workbook.read()).sheets.find(({ name }) => name === "評価結果");
  expect(results && [textOf(cellAt(results, 5, 6)), textOf(cellAt(results, 5, 11))]).toEqual(["B", "速報値による"]);
});

test("a person's sheet called 評価結果 is left alone: ours takes another name", async () => {
  const own: SheetDescription = { name: "評価結果", cells: { A1: text("手書きの結果") } };
  const { workbook } = open({ ...BOOK, sheets: [LIST, own] });
  expect(say(await evaluate(workbook, ASK))).toBe("written 評価結果 (2),検証結果");
  const [, theirs] = describeBook(await workbook.read()).sheets;
  expect(theirs?.cells).toEqual(own.cells);
});
