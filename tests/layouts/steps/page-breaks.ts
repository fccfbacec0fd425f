import type { Drawing, DrawnRow } from "../drawing";
import { NOTHING, says, textRow, widthOf } from "../drawing";

/** What stands between two printed pages. */
export const PAGE_FEET = ["nothing", "blank", "note", "page number"] as const;

/**
 * The header stands again after so many rows, as on printed pages; a foot or an empty line may come first.
 * Not below a name alone: right above a header that would be a title.
 */
export function breakPages(drawing: Drawing, rowsOnPage: number, foot: (typeof PAGE_FEET)[number]): Drawing {
  const rows: DrawnRow[] = [];
  let header: DrawnRow[] = [];
  let onPage = 0;
  for (const [index, row] of drawing.rows.entries()) {
    const before = drawing.rows[index - 1];
    if (row.part === "header") header = before?.part === "header" ? [...header, row] : [row];
    if (row.part !== "body") onPage = 0;
    else if (header.length > 0 && onPage >= rowsOnPage && (before === undefined || says(before) >= 2)) {
      if (foot === "blank") rows.push({ part: "blank", cells: [NOTHING] });
      if (foot === "note") rows.push(textRow("note", "※数値は速報値です。", widthOf(drawing)));
      if (foot === "page number") rows.push(textRow("title", "2/3ページ", widthOf(drawing)));
      rows.push(...header);
      onPage = 0;
    }
    if (row.part === "body") onPage += 1;
    rows.push(row);
    if (row.part === "heading" || row.part === "blank" || row.part === "title") header = [];
  }
  return { ...drawing, rows };
}
