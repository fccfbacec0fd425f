import { evaluate } from "../../src/actions/evaluate";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { cellAt, textOf } from "../../src/workbook/snapshot";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import type { Workbook } from "../../src/workbook/workbook";
import { open, reopen } from "../office-host/open";
import { typeInto } from "../office-host/cells";
import type { BookDescription, DescribedCell } from "../workbook/book-description";
import { text } from "../workbook/book-description";

export const ASK = { scheme: isesaki, language: "ja", edits: "ask" } as const;

/** An evaluation list in which a letter differs: A was typed where 90 of 100 gives B. */
export function listOf(rows: readonly (readonly string[])[]): BookDescription {
  const cells = [["施策名", "全体評価", "指標", "実績値", "目標値", "定量評価", "担当課"], ...rows].flatMap((row, index) =>
    row.flatMap((value, column): readonly (readonly [string, DescribedCell])[] => (value === "" ? [] : [[`${String.fromCharCode(65 + column)}${index + 1}`, text(value)]])),
  );
  return { file: "計画.xlsx", sheets: [{ name: "評価", cells: Object.fromEntries(cells) }] };
}

export const DIFFERS: readonly (readonly string[])[] = [
  ["1-1 健康", "A", "受診者数", "90人", "100人", "A", "健康課"],
  ["", "", "参加者数", "50人", "100人", "D"],
];

async function generatedIn(workbook: Workbook, kind: string): Promise<SheetSnapshot> {
  const found = (await workbook.read()).sheets.find(({ mark }) => mark?.kind === kind);
  if (!found) throw new Error(`there is no ${kind}`);
  return found;
}

export const checkResultsOf = (workbook: Workbook): Promise<SheetSnapshot> => generatedIn(workbook, "check-results");

/** 重要度, 施策, 対応, 理由, 前回の理由 of each row with an answer. */
export function answersIn(sheet: SheetSnapshot): readonly string[] {
  const texts = sheet.rows.map((_, index) => Array.from({ length: 13 }, (__, column) => textOf(cellAt(sheet, index + sheet.top, column))));
  const header = texts.findIndex((row) => row.includes("対応"));
  return texts.slice(header + 1).filter((row) => row[10] !== "" || row[11] !== "").map((row) => [row[0], row[1], row[2]?.split("\n")[0], row[10], row[11], row[12]].filter((each) => each !== "").join(" "));
}

/** A book in Excel, with hands that type into its sheets. */
export function openBook(book: BookDescription) {
  const { host, workbook } = open(book);
  const sheetOf = (name: string) => {
    const sheet = host.book.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`${name} is missing`);
    return sheet;
  };
  return {
    workbook,
    evaluate: (edits: "ask" | "overwrite" = "ask") => evaluate(workbook, { ...ASK, edits }),
    /** Types to the right of 検証結果, so many rows below its headings. */
    typeBeside: async (row: number, value: string) => {
      const results = await checkResultsOf(workbook);
      const at = results.rows.findIndex((cells) => cells.some((cell) => textOf(cell) === "対応"));
      typeInto(sheetOf("検証結果"), at + results.top + row, (results.rows[at]?.length ?? 0) + results.left, value, false);
    },
    /** Types the list anew, in rows from the second on. */
    retype: (rows: readonly (readonly string[])[]) => { rows.forEach((row, index) => { row.forEach((value, column) => { typeInto(sheetOf("評価"), index + 1, column, value, false); }); }); },
    /** Types into 検証結果, so many rows below its headings. */
    typeBelow: async (heading: string, row: number, value: string) => {
      const results = await checkResultsOf(workbook);
      const at = results.rows.findIndex((cells) => cells.some((cell) => textOf(cell) === "対応"));
      const column = results.rows[at]?.findIndex((cell) => textOf(cell) === heading) ?? -1;
      typeInto(sheetOf("検証結果"), at + results.top + row, column + results.left, value, false);
    },
    /** Types a reason into 評価の相違一覧, so many rows below its headings. */
    explain: async (row: number, reason: string) => {
      const sheet = await generatedIn(workbook, "differences");
      const at = sheet.rows.findIndex((cells) => cells.some((cell) => textOf(cell) === "理由"));
      const column = sheet.rows[at]?.findIndex((cell) => textOf(cell) === "理由") ?? -1;
      typeInto(sheetOf("評価の相違一覧"), at + sheet.top + row, column + sheet.left, reason, false);
    },
    again: () => reopen(host),
  };
}
