import { evaluateFromRibbon } from "../../src/commands/evaluate-from-ribbon";
import { evaluate } from "../../src/actions/evaluate";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import { makeSchemeSheet } from "../../src/actions/make-scheme-sheet";
import { schemes } from "../../src/grading/schemes";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { saySchemeExists } from "../../src/messages/scheme-problems";
import { parseCell } from "../../src/workbook/address";
import { FileWorkbook } from "../../src/workbook/file";
import type { Workbook } from "../../src/workbook/workbook";
import { typeInto } from "../office-host/cells";
import { bookOf } from "../office-host/describe";
import { open, reopen } from "../office-host/open";
import { saveBook } from "../office-host/xlsx";
import { sayScheme } from "../sheets/scheme/say-scheme";
import type { BookDescription } from "../workbook/book-description";
import { text } from "../workbook/book-description";

const BOOK: BookDescription = {
  file: "計画.xlsx",
  sheets: [{ name: "一覧", cells: { A1: text("施策"), B1: text("指標名"), C1: text("実績値"), D1: text("目標値"), E1: text("評価"), A2: text("1-1-1 健康"), B2: text("受診率"), C2: text("85%"), D2: text("100%"), E2: text("B") } }],
};

const lettersOf = async (workbook: Workbook) => {
  const { plans, scheme, schemeFrom, schemeSheet, schemeProblems, leftOut } = evaluateSnapshots([await workbook.read()], null);
  return {
    letters: plans.flatMap(({ measures }) => measures.flatMap(({ indicators }) => indicators.map(({ grade }) => (grade.state === "none" ? grade.why : grade.grade)))),
    scheme, schemeFrom, sheet: schemeSheet?.sheet ?? null, problems: schemeProblems.map(({ why, place }) => `${place.cell} ${why}`), leftOut: leftOut.map(({ sheet, why }) => `${sheet} ${why}`),
  };
};

function byHand(host: ReturnType<typeof open>["host"], sheet: string, cells: Readonly<Record<string, string>>): void {
  const found = host.book.sheets.find(({ name }) => name === sheet);
  for (const [cell, value] of Object.entries(cells)) {
    const at = parseCell(cell);
    if (found && at) typeInto(found, at.row, at.column, value, false);
  }
}

test("without a sheet, the scheme we come with", async () => {
  expect(await lettersOf(open(BOOK).workbook)).toMatchObject({ letters: ["B"], schemeFrom: "default", sheet: null, scheme: isesaki });
});

describe.each(["ja", "en"] as const)("made in %s", (language) => {
  const sheet = language === "ja" ? "評価基準" : "Grading scheme";

  test.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s: the same scheme in Excel and in a file, also on another day", async (_, scheme) => {
    const excel = open(BOOK);
    const file = new FileWorkbook(saveBook(bookOf(BOOK)), BOOK.file);
    for (const workbook of [excel.workbook, file]) expect(await makeSchemeSheet(workbook, scheme, language)).toMatchObject({ state: "written", written: [{ kind: "scheme", sheet }] });
    for (const workbook of [reopen(excel.host), new FileWorkbook(file.bytes(), BOOK.file)]) {
      const found = await lettersOf(workbook);
      expect([found.schemeFrom, found.sheet, found.leftOut]).toEqual(["sheet", sheet, [`${sheet} scheme`]]);
      expect(found.scheme && sayScheme(found.scheme)).toEqual(sayScheme(scheme));
    }
  });
});

test("it belongs to people: it is not made twice, and what they change counts", async () => {
  const { host, workbook } = open(BOOK);
  await makeSchemeSheet(workbook, isesaki, "ja");
  byHand(host, "評価基準", { B21: "90%", B6: "あ市の評価基準" });
  expect(await makeSchemeSheet(workbook, isesaki, "ja")).toEqual({ state: "exists", sheet: "評価基準" });
  expect(saySchemeExists("ja", "評価基準").what).toBe("評価基準のシート「評価基準」がすでにあるため、作りませんでした。");
  const found = await lettersOf(workbook);
  expect([found.letters, found.scheme?.name, found.problems]).toEqual([["C"], "あ市の評価基準", []]);
});

test("renamed, it is still the scheme of the book", async () => {
  const { host, workbook } = open(BOOK);
  await makeSchemeSheet(workbook, isesaki, "ja");
  byHand(host, "評価基準", { B21: "90%" });
  const sheet = host.book.sheets.find(({ name }) => name === "評価基準");
  if (sheet) sheet.name = "令和8年度の基準";
  expect(await lettersOf(workbook)).toMatchObject({ letters: ["C"], sheet: "令和8年度の基準" });
  expect(await makeSchemeSheet(workbook, isesaki, "ja")).toEqual({ state: "exists", sheet: "令和8年度の基準" });
});

test("not understood: nothing is graded, nothing is written", async () => {
  const { host, workbook } = open(BOOK);
  await makeSchemeSheet(workbook, isesaki, "ja");
  byHand(host, "評価基準", { B21: "だいたい" });
  expect(await lettersOf(workbook)).toMatchObject({ letters: ["no-scheme"], scheme: null, schemeFrom: "sheet", problems: ["B21 bound-unreadable"] });
  const before = (await workbook.read()).sheets.map(({ name }) => name);
  expect((await evaluate(workbook, { scheme: null, language: "ja", edits: "overwrite" })).state).toBe("scheme-unclear");
  expect(await evaluateFromRibbon(workbook, "ja")).toBe(
    "評価基準のシートに読み取れないところがあるため、評価していません。書き出しもしていません。\n「評価基準」B21：「だいたい」を境界の値として読み取れません。「80%」「2.5」のように入力してください。直してから、もう一度評価してください。",
  );
  expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(before);
});

test("a scheme chosen for this run counts instead, whatever the sheet says", async () => {
  const { host, workbook } = open(BOOK);
  await makeSchemeSheet(workbook, isesaki, "ja");
  byHand(host, "評価基準", { B21: "だいたい" });
  const { schemeFrom, schemeProblems, toGrade } = evaluateSnapshots([await workbook.read()], isesaki);
  expect([schemeFrom, schemeProblems, toGrade.length]).toEqual(["chosen", [], 1]);
});

test("two of them, both renamed: none is preferred, and that is said", async () => {
  const { host, workbook } = open(BOOK);
  await makeSchemeSheet(workbook, isesaki, "ja");
  const snapshot = await workbook.read();
  const made = snapshot.sheets.find(({ name }) => name === "評価基準");
  if (!made) throw new Error("no sheet");
  const twice = { ...snapshot, sheets: [...snapshot.sheets.filter((sheet) => sheet !== made), { ...made, name: "基準（旧）" }, { ...made, name: "基準（新）" }] };
  const { scheme, schemeProblems, leftOut } = evaluateSnapshots([twice], null);
  expect([scheme, schemeProblems.map(({ why, text: named }) => `${why} ${named}`)]).toEqual([null, ["several-sheets 基準（旧）、基準（新）"]]);
  expect(leftOut.map(({ why }) => why)).toEqual(["scheme", "scheme"]);
  expect(host.book.sheets.length).toBe(2);
});

test("the scheme of another book counts where the first has none", async () => {
  const { workbook } = open(BOOK);
  const other = open({ ...BOOK, file: "基準.xlsx" });
  await makeSchemeSheet(other.workbook, isesaki, "en");
  const { schemeFrom, schemeSheet } = evaluateSnapshots([await workbook.read(), await other.workbook.read()], null);
  expect([schemeFrom, schemeSheet]).toEqual(["sheet", { file: "基準.xlsx", sheet: "Grading scheme" }]);
});
