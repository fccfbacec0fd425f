import type { Evaluation } from "../actions/evaluation";
import type { Position } from "../workbook/address";
import { WorkbookFailure } from "../workbook/failure";
import type { OpenWorkbook } from "./open-workbook";
import type { SheetLook } from "./sheet-look";

export const TOP_LEFT: Position = { row: 0, column: 0 };

/** What of a book is in view: a sheet, and in each sheet the active cell. */
export type View = { readonly sheet: string; readonly active: ReadonlyMap<string, Position> };

/** A file that is open in the page. */
export type Book = {
  /** Counted from the first file opened; two files may have one name. */
  readonly id: number;
  readonly workbook: OpenWorkbook;
  /** Its name, with a number behind it where another open file has the same. */
  readonly file: string;
  /** The one that lies in the page itself. */
  readonly isSample: boolean;
  /** As it was opened: the same file is not opened twice. */
  readonly original: Uint8Array;
  /** As it is now; another after every write. */
  readonly bytes: Uint8Array;
  /** As it was when it was opened or last saved. */
  readonly saved: Uint8Array;
  /** The sheets a person may see, in order. */
  readonly sheets: readonly SheetLook[];
  readonly view: View;
  /** Open books whose tables are read with it, by their ids. */
  readonly others: readonly number[];
  /** How often a person asked, beside the pane, to read it again with them. */
  readonly asked: number;
  /** The last look of the pane at it. */
  readonly evaluation: Evaluation | null;
};

/** Something was written into it that lies in no file yet. */
export const isUnsaved = ({ bytes, saved }: Book): boolean => bytes !== saved;

export const activeIn = ({ view }: Book, sheet: string): Position => view.active.get(sheet) ?? TOP_LEFT;

/** Whatever is wrong with a file, the sentence about it names the file. */
export function nameFile(error: unknown, file: string): WorkbookFailure {
  if (error instanceof WorkbookFailure) return new WorkbookFailure(error.code, { file, ...error.detail }, { cause: error });
  // A folder, or a file that was moved away since it was chosen.
  if (error instanceof DOMException) return new WorkbookFailure("FileNotFound", { file }, { cause: error });
  return new WorkbookFailure("Unexpected", { what: error instanceof Error ? error.message : String(error) }, { cause: error });
}
