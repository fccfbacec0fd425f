import { evaluate } from "../../src/actions/evaluate";
import { makeSchemeSheet } from "../../src/actions/make-scheme-sheet";
import { chooseForIndicator } from "../../src/actions/choose-for-indicator";
import { findGenerated, proposeToTakeBack, takeBackSheets } from "../../src/actions/take-back-sheets";
import { referringTo } from "../../src/workbook/formula-references";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { parseCell } from "../../src/workbook/address";
import { WorkbookFailure } from "../../src/workbook/failure";
import { FileWorkbook } from "../../src/workbook/file";
import type { Workbook } from "../../src/workbook/workbook";
import { typeInto } from "../office-host/cells";
import { bookOf } from "../office-host/describe";
import type { OfficeHost } from "../office-host/host";
import { open, reopen } from "../office-host/open";
import { fingerprints } from "../office-host/state";
import { saveBook } from "../office-host/xlsx";
import { formula, number, text } from "../workbook/book-description";
import type { BookDescription } from "../workbook/book-description";

const BOOK: BookDescription = {
  file: "計画.xlsx",
  sheets: [{ name: "一覧", cells: { A1: text("施策"), B1: text("指標名"), C1: text("実績値"), D1: text("目標値"), E1: text("評価"), A2: text("1-1-1 健康"), B2: text("受診率"), C2: text("85%"), D2: text("100%"), E2: text("A") } }],
};
const ASK = { scheme: null, language: "ja", edits: "ask" } as const;
const OUTPUT = ["評価結果", "評価の相違一覧", "検証結果"];

function byHand(host: OfficeHost, sheet: string, cell: string, value: string): void {
  const found = host.book.sheets.find(({ name }) => name === sheet);
  const at = parseCell(cell);
  if (found && at) typeInto(found, at.row, at.column, value, false);
}

/** The same book on both sides of the seam, evaluated and with both sheets of choices. */
async function made(workbook: Workbook): Promise<Workbook> {
  await makeSchemeSheet(workbook, isesaki, "ja");
  await chooseForIndicator(workbook, { sheet: "一覧", code: "1-1-1", name: "受診率" }, { kind: "baseline", value: "40%" }, "ja");
  await evaluate(workbook, ASK);
  return workbook;
}

const SIDES: Readonly<Record<string, (description: BookDescription) => Workbook>> = {
  "in Excel": (description) => open(description).workbook,
  "in a file": (description) => new FileWorkbook(saveBook(bookOf(description)), description.file),
};

const namesIn = async (workbook: Workbook) => (await workbook.read()).sheets.map(({ name }) => name);
const codeOf = (promise: Promise<unknown>) => promise.then(() => "done", (error: unknown) => (error instanceof WorkbookFailure ? error.code : String(error)));

describe.each(Object.entries(SIDES))("%s", (_, openOn) => {
  test("what can be made again is proposed; 設定 and 評価基準 go only when they are chosen; a person's sheet is never listed", async () => {
    const workbook = await made(openOn(BOOK));
    const before = await workbook.read();
    const listed = findGenerated(before).listed;
    expect(listed.map(({ sheet, holds }) => `${sheet} ${holds}`).sort()).toEqual(["設定 choices", "評価基準 choices", ...OUTPUT.map((sheet) => `${sheet} output`)].sort());
    expect(listed.flatMap(({ edited, typed }) => [edited, ...typed])).toEqual(listed.map(() => false));
    const proposed = proposeToTakeBack(findGenerated(before));
    expect([...proposed].sort()).toEqual([...OUTPUT].sort());

    expect(await takeBackSheets(workbook, listed.filter(({ sheet }) => proposed.includes(sheet)))).toEqual({ state: "removed", sheets: expect.arrayContaining(OUTPUT) as unknown, next: "一覧" });
    expect((await namesIn(workbook)).sort()).toEqual(["一覧", "設定", "評価基準"].sort());
    expect((await workbook.read()).sheets.find(({ name }) => name === "一覧")).toEqual(before.sheets.find(({ name }) => name === "一覧"));

    expect(await takeBackSheets(workbook, findGenerated(await workbook.read()).listed)).toMatchObject({ state: "removed" });
    expect(await namesIn(workbook)).toEqual(["一覧"]);
  });

  test("a formula of a person that would lose its ground is named, and its sheet is not proposed", async () => {
    const workbook = openOn({ ...BOOK, sheets: [...BOOK.sheets, { name: "まとめ", cells: { B3: formula("=評価結果!A1", text("")), B4: formula("=一覧!C2", text("85%")) } }] });
    await evaluate(workbook, ASK);
    const snapshot = await workbook.read();
    expect(proposeToTakeBack(findGenerated(snapshot))).toEqual(["評価の相違一覧", "検証結果"]);
    expect(referringTo(findGenerated(snapshot).references, OUTPUT).map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual(["まとめ B3"]);
    expect(referringTo(findGenerated(snapshot).references, ["検証結果"])).toEqual([]);
    expect(referringTo(findGenerated(snapshot).references, [])).toEqual([]);
  });

  test("a person's sheet is never taken, also when it has the name that one of ours had", async () => {
    const workbook = openOn(BOOK);
    await evaluate(workbook, ASK);
    const [first] = findGenerated(await workbook.read()).listed;
    if (!first) throw new Error("nothing written");
    expect(await takeBackSheets(workbook, [{ ...first, sheet: "一覧" }])).toEqual({ state: "changed" });
    expect(await namesIn(workbook)).toEqual(["一覧", ...OUTPUT]);
  });
});

test("the structure of the book is protected: nothing goes", async () => {
  const { host, workbook } = open(BOOK);
  await evaluate(workbook, ASK);
  host.book.protected = true;
  const before = fingerprints(host.book);
  expect(await codeOf(takeBackSheets(workbook, findGenerated(await workbook.read()).listed))).toBe("BookProtected");
  expect(fingerprints(host.book)).toEqual(before);
});

test("the only sheet that a person sees stays", async () => {
  const { host, workbook } = open(BOOK);
  await evaluate(workbook, ASK);
  const own = host.book.sheets.find(({ name }) => name === "一覧");
  if (own) own.visibility = "Hidden";
  expect(await codeOf(takeBackSheets(workbook, findGenerated(await workbook.read()).listed))).toBe("LastVisibleSheet");
});

test("what people typed is named with its cells: reasons, answers, edits by hand; 未対応 is ours", async () => {
  const { host, workbook } = open(BOOK);
  await evaluate(workbook, ASK);
  const sheet = (await workbook.read()).sheets.find(({ name }) => name === "評価の相違一覧");
  const [reason] = sheet?.mark?.people ?? [];
  const column = String.fromCharCode(65 + (reason ?? 0));
  const header = sheet?.rows.findIndex((cells) => cells.some((cell) => cell.kind === "text" && cell.text === "理由")) ?? 0;
  byHand(host, "評価の相違一覧", `${column}${header + 2}`, "速報値による");
  byHand(host, "評価結果", "B2", "手で直した");
  const listed = findGenerated(await reopen(host).read()).listed;
  expect(listed.map(({ sheet: name, edited, typed }) => [name, edited, typed])).toEqual([
    ["評価結果", true, []],
    ["評価の相違一覧", false, [{ heading: "理由", cells: [`${column}${header + 2}`] }]],
    ["検証結果", false, []],
  ]);
});

test("something is typed after the person looked: nothing goes", async () => {
  const { host, workbook } = open(BOOK);
  await evaluate(workbook, ASK);
  const listed = findGenerated(await workbook.read()).listed;
  byHand(host, "検証結果", "K9", "許容");
  expect(await takeBackSheets(reopen(host), listed)).toEqual({ state: "changed" });
  expect(await namesIn(reopen(host))).toEqual(["一覧", ...OUTPUT]);
  expect(await takeBackSheets(reopen(host), listed.filter(({ sheet }) => sheet !== "検証結果"))).toMatchObject({ state: "removed" });
});

test("a person's copy of a sheet of ours is listed as one, and not proposed", async () => {
  const { host, workbook } = open(BOOK);
  await evaluate(workbook, ASK);
  const original = host.book.sheets.find(({ name }) => name === "検証結果");
  if (!original) throw new Error("nothing written");
  host.book.sheets.push({ ...original, id: "{copy}", name: "検証結果 (2)", cells: new Map(original.cells), properties: new Map(original.properties) });
  const snapshot = await reopen(host).read();
  const listed = findGenerated(snapshot).listed;
  expect(listed.find(({ sheet }) => sheet === "検証結果 (2)")?.holds).toBe("copy");
  expect(proposeToTakeBack(findGenerated(snapshot))).toEqual(OUTPUT);
});

test("a sheet of ours on which one that stays counts is not proposed; with it, it is", () => {
  const cellsOf = (source: string) => [[{ ...formula(source, number(0)) }]];
  const sheet = (name: string, kind: string, source: string | null, people: readonly number[] = []) => ({ name, visibility: "visible" as const, protected: false, mark: { kind, name, fingerprint: "x", people }, top: 0, left: 0, rows: source === null ? [] : cellsOf(source), merges: [], hiddenRows: [], hiddenColumns: [] });
  const book = (last: string) => ({ file: "計画.xlsx", readOnly: false, protected: false, sheets: [sheet("KPI一覧", "kpi-list", null), sheet("集計", "summary", "=COUNTA(KPI一覧!A1:A9)"), { ...sheet("まとめ", "x", last), mark: null }] });
  const free = book("=1+1");
  expect(proposeToTakeBack(findGenerated(free))).toEqual(["KPI一覧", "集計"]);
  const needed = book("=集計!A1");
  expect(proposeToTakeBack(findGenerated(needed))).toEqual([]);
});
