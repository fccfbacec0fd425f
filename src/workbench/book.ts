import type { FileWorkbook } from "../workbook/file";
import { openPackage, readAppearance } from "../workbook/file";
import { WorkbookFailure } from "../workbook/failure";
import { makeLook } from "./make-look";
import type { SheetLook } from "./sheet-look";

/** A file that is open in the page. */
export type Book = {
  readonly workbook: FileWorkbook;
  readonly file: string;
  /** The sheets a person may see, in order. */
  readonly sheets: readonly SheetLook[];
  /** What `sheets` was made of; another after every write. */
  readonly bytes: Uint8Array;
};

/** Lets the page paint before the thread is taken; a timer, because a hidden page gets no frames. */
const nextPaint = () => new Promise((resolve) => setTimeout(resolve, 30));

/** What the book shows now. */
export async function lookAt(workbook: FileWorkbook): Promise<Book> {
  await nextPaint();
  const snapshot = await workbook.read();
  const file = openPackage(workbook.bytes());
  const sheets = snapshot.sheets.filter(({ visibility }) => visibility === "visible").map((sheet) => makeLook(sheet, readAppearance(file, sheet.name)));
  return { workbook, file: workbook.name, sheets, bytes: workbook.bytes() };
}

/** Whatever is wrong with a file, the sentence about it names the file. */
export function nameFile(error: unknown, file: string): WorkbookFailure {
  if (error instanceof WorkbookFailure) return new WorkbookFailure(error.code, { file, ...error.detail }, { cause: error });
  return new WorkbookFailure("Unexpected", { what: error instanceof Error ? error.message : String(error) }, { cause: error });
}
