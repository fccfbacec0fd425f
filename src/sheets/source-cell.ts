import type { DraftCell } from "../workbook/draft";
import type { Place } from "../workbook/place";
import { text } from "./form/draft-form";

/** A link leads only into the book that is written; a cell of another file is named. */
export function sourceCell({ file, sheet, cell }: Place, written: string): DraftCell {
  return file === written ? { kind: "link", text: `${sheet} ${cell}`, sheet, cell } : text(`${file} ${sheet} ${cell}`);
}
