import { evaluate } from "../../src/actions/evaluate";
import { sheetWords } from "../../src/messages/sheets/sheet-words";
import { makeSample } from "../../src/sample/make-sample";
import { FileWorkbook, openPackage, readSnapshot } from "../../src/workbook/file";
import type { Workbook } from "../../src/workbook/workbook";
import { open } from "../office-host/open";
import { saveBook } from "../office-host/xlsx";
import { describeBook } from "../workbook/describe-snapshot";
import { sheetXmlOf } from "../workbook/looks";

const whole = describeBook(readSnapshot(openPackage(makeSample()), "sample.xlsx"));
/** Some sheets of the sample as a book of their own. */
const bookWith = (file: string, isIn: (sheet: string) => boolean) => ({ file, sheets: whole.sheets.filter(({ name }) => isIn(name)) });

const EVALUATION = "成果・課題一覧";
const GOALS = "SDGsゴール";
const KINDS = ["evaluation-results", "check-results", "goal-matrix", "kpi-list", "data-goals"];

type Books = { readonly own: ReturnType<typeof bookWith>; readonly other: ReturnType<typeof bookWith> };

/** What stands at the foot of every sheet that is written into the first of two books, as the saved file has it. */
async function footersOf({ own, other }: Books, write: (run: (workbook: Workbook) => Promise<readonly string[]>) => Promise<readonly [readonly string[], Uint8Array]>): Promise<readonly string[]> {
  const others = [await open(other).workbook.read()];
  const [names, bytes] = await write(async (workbook) => {
    const outcome = await evaluate(workbook, { scheme: null, language: "ja", edits: "ask", others, sheets: KINDS, date: "" });
    if (outcome.state !== "written") throw new Error(`${own.file}: ${outcome.state}`);
    return outcome.written.map(({ sheet }) => sheet);
  });
  const book = openPackage(bytes);
  return names.map((name) => /&amp;L(.*?)&amp;R/.exec(sheetXmlOf(book, name))?.[1] ?? "");
}

const inExcel = (books: Books) =>
  footersOf(books, async (run) => {
    const { host, workbook } = open(books.own);
    return [await run(workbook), saveBook(host.book)];
  });

const inFile = (books: Books) =>
  footersOf(books, async (run) => {
    const workbook = new FileWorkbook(saveBook(open(books.own).host.book), books.own.file);
    return [await run(workbook), workbook.bytes()];
  });

const isPlan = (sheet: string) => sheet !== EVALUATION;
const CASES: readonly (readonly [string, Books, readonly string[]])[] = [
  [
    "the evaluation is open and the plan is read beside it",
    { own: bookWith("評価.xlsx", (sheet) => sheet === EVALUATION), other: bookWith("計画.xlsx", isPlan) },
    ["評価結果　第2次伊勢崎市総合計画　出典：評価.xlsx", "検証結果　第2次伊勢崎市総合計画、第3次伊勢崎市総合計画　出典：評価.xlsx、計画.xlsx", "SDGs対応表　出典：計画.xlsx", "KPI一覧　出典：評価.xlsx", "KPI一覧　出典：計画.xlsx", "データ用_施策とゴール　出典：計画.xlsx"],
  ],
  [
    "the goals of a plan stand in another book than its measures",
    { own: bookWith("計画.xlsx", (sheet) => isPlan(sheet) && sheet !== GOALS), other: bookWith("ゴール.xlsx", (sheet) => sheet === GOALS) },
    ["検証結果　第3次伊勢崎市総合計画　出典：計画.xlsx、ゴール.xlsx", "SDGs対応表　出典：計画.xlsx、ゴール.xlsx", "KPI一覧　出典：計画.xlsx、ゴール.xlsx", "データ用_施策とゴール　出典：計画.xlsx、ゴール.xlsx"],
  ],
];

test.each(CASES)("%s: each sheet names the books that its content was read from, on both sides", async (_, books, footers) => {
  expect(await inFile(books)).toEqual(footers);
  expect(await inExcel(books)).toEqual(footers);
});

test("of many books those are named that have room", () => {
  const files = Array.from({ length: 8 }, (_, index) => `第3次総合計画の施策の評価${index + 1}.xlsx`);
  const footer = sheetWords("ja").footer("SDGs対応表", files, "令和8年11月20日");
  expect(footer).toContain("出典：第3次総合計画の施策の評価1.xlsx、");
  expect(footer).toMatch(/ほか\dファイル$/);
  expect(footer.length).toBeLessThan(150);
  expect(sheetWords("en").footer("Goals", ["a.xlsx", "b.xlsx"], "")).toBe("Goals. Made from a.xlsx, b.xlsx");
});
