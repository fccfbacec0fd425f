import type { Evaluation } from "../../src/actions/evaluation";
import type { Book } from "../../src/workbench/book";
import { activeIn, isUnsaved } from "../../src/workbench/book";
import { followBooks, NO_BOOKS, type Books, type BooksEvent } from "../../src/workbench/books-state";
import { evaluationOf } from "../../src/workbench/evaluation-of";
import { OpenWorkbook } from "../../src/workbench/open-workbook";
import { sheetOfCells } from "./sheet-of-cells";

const OLD = new Uint8Array([1]);
const NEW = new Uint8Array([2]);

function bookOf(id: number, file: string, more: Partial<Book> = {}): Book {
  const workbook = new OpenWorkbook(OLD, file, { show: () => undefined, changed: () => undefined });
  return { id, workbook, file, isSample: false, original: OLD, bytes: OLD, saved: OLD, sheets: [sheetOfCells("表", {})], view: { sheet: "表", active: new Map() }, others: [], asked: 0, evaluation: null, ...more };
}

const after = (...events: readonly BooksEvent[]): Books => events.reduce(followBooks, NO_BOOKS);
const files = ({ books }: Books) => books.map(({ file }) => file);
const opened = (...args: Parameters<typeof bookOf>): BooksEvent => ({ type: "opened", book: bookOf(...args) });
const written = (id: number, sheets = [sheetOfCells("表", {}), sheetOfCells("評価結果", {})]): BooksEvent => ({ type: "changed", id, sheets, bytes: NEW });

test("見本は、書き込んでいなければ最初のファイルに場所を譲る", () => {
  expect(files(after(opened(1, "sample.xlsx", { isSample: true }), opened(2, "計画.xlsx")))).toEqual(["計画.xlsx"]);
  expect(files(after(opened(1, "sample.xlsx", { isSample: true }), written(1), opened(2, "計画.xlsx")))).toEqual(["sample.xlsx", "計画.xlsx"]);
});

test("開いたファイルが表示され、閉じると隣が表示される", () => {
  const three = after(opened(1, "一.xlsx"), opened(2, "二.xlsx"), opened(3, "三.xlsx"));
  expect(three.current).toBe(3);
  expect(followBooks(three, { type: "closed", id: 3 }).current).toBe(2);
  expect(followBooks(three, { type: "closed", id: 1 }).current).toBe(3);
  expect(after(opened(1, "一.xlsx"), { type: "closed", id: 1 })).toEqual(NO_BOOKS);
});

test("閉じたファイルは、ほかのファイルと一緒に読まれなくなる", () => {
  const ticked = after(opened(1, "一.xlsx"), opened(2, "二.xlsx"), { type: "ticked", id: 1, other: 2, on: true });
  expect(ticked.books[0]?.others).toEqual([2]);
  expect(followBooks(ticked, { type: "ticked", id: 1, other: 2, on: true }).books[0]?.others).toEqual([2]);
  expect(followBooks(ticked, { type: "closed", id: 2 }).books[0]?.others).toEqual([]);
});

test("書き込むと未保存になり、その中身を保存すると消える", () => {
  const unsaved = ({ books }: Books) => books.map(isUnsaved);
  expect(unsaved(after(opened(1, "一.xlsx"), written(1)))).toEqual([true]);
  expect(unsaved(after(opened(1, "一.xlsx"), written(1), { type: "saved", id: 1, bytes: NEW }))).toEqual([false]);
  expect(unsaved(after(opened(1, "一.xlsx"), written(1), { type: "saved", id: 1, bytes: OLD }))).toEqual([true]);
});

test("シートごとに位置を覚え、見ていたシートがなくなれば初めのシートに移る", () => {
  const seen = after(opened(1, "一.xlsx"), written(1), { type: "shown", id: 1, sheet: "表", active: { row: 8, column: 2 } }, { type: "shown", id: 1, sheet: "評価結果", active: null });
  const [book] = seen.books;
  expect(book && [book.view.sheet, activeIn(book, "表"), activeIn(book, "評価結果")]).toEqual(["評価結果", { row: 8, column: 2 }, { row: 0, column: 0 }]);
  expect(followBooks(seen, written(1, [sheetOfCells("表", {})])).books[0]?.view.sheet).toBe("表");
});

test("指摘は自分の評価から、なければ一緒に読んだファイルの評価から取る", () => {
  const evaluation = { snapshots: [{ file: "一.xlsx" }, { file: "二.xlsx" }] } as unknown as Evaluation;
  const { books } = after(opened(1, "一.xlsx"), opened(2, "二.xlsx"), opened(3, "三.xlsx"), { type: "evaluated", id: 1, evaluation });
  expect(books.map((book) => evaluationOf(book, books) === evaluation)).toEqual([true, true, false]);
});

test("書き込まれたときから、シートの表示を待たずに未保存になる", () => {
  const state = after(opened(1, "一.xlsx"), { type: "written", id: 1, bytes: NEW });
  expect(state.books.map((book) => [isUnsaved(book), book.sheets.length])).toEqual([[true, 1]]);
});
