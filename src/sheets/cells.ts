import type { Fraction } from "../quantity/fraction";
import { BLANK } from "../workbook/draft";
import type { DraftCell } from "../workbook/draft";
import type { Place } from "../workbook/place";

export const textCell = (value: string): DraftCell => (value === "" ? BLANK : { kind: "text", text: value });

/** A title or a note: its text runs on over the empty cells beside it. */
export const bannerRow = (value: string, width: number): readonly DraftCell[] => [textCell(value), ...Array<DraftCell>(width - 1).fill(BLANK)];

/** Cut like the sentence beside it: 0.9999 shown as 100.0 % next to a B would be read as a mistake. */
export function percentCell(rate: Fraction, digits: number): DraftCell {
  return { kind: "number", value: rate.cutTo(digits + 2), format: `#,##0${digits > 0 ? `.${"0".repeat(digits)}` : ""}%` };
}

/** A link leads only to a sheet of the book that is written; a cell of another file is named. */
export function sourceCell(source: Place, cells: string, file: string, elsewhere: (file: string, cell: string) => string): DraftCell {
  return source.file === file ? { kind: "link", text: cells, sheet: source.sheet, cell: source.cell } : textCell(elsewhere(source.file, `${source.sheet}!${cells}`));
}
