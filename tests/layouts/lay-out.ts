import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { bookOf } from "../sheet-of";
import type { Drawing } from "./drawing";
import type { Layout } from "./layout";
import { placeOnSheet, setSideBySide, stackDown } from "./place-on-sheet";
import type { PlainPlan } from "./plain-plan";
import { addDecoys } from "./steps/decoys";
import { breakLines, padTexts, stretchHeadings } from "./steps/line-breaks";
import { moveTable } from "./steps/insert";
import { breakPages, PAGE_FEET } from "./steps/page-breaks";
import { spaceColumn, spaceRows } from "./steps/spacers";
import { splitPlan } from "./steps/split";
import { addNotes, addTitles } from "./steps/titles";
import { widenDigits } from "./steps/widths";
import type { Table } from "./tables/table";

const hasBody = ({ rows }: Drawing) => rows.some(({ part }) => part === "body");

/** The steps that change one table before it is put on a sheet. */
function finish(drawing: Drawing, layout: Layout): Drawing {
  let finished = layout.stretched ? stretchHeadings(drawing, layout.taste % 2 === 0 ? "　" : " ") : drawing;
  if (layout.lineBreaks) finished = breakLines(finished);
  if (layout.blanks) finished = padTexts(finished);
  if (layout.spacerRows) finished = spaceRows(finished, 1 + (layout.taste % 3));
  if (layout.pageRows !== null) finished = breakPages(finished, layout.pageRows, PAGE_FEET[layout.taste % PAGE_FEET.length] ?? "nothing");
  // Beside another table an empty column would be the gap between two of them; under an unmerged heading it would cut it off.
  if (layout.spacerColumns && layout.headingsMerged && layout.arrangement !== "side by side") finished = spaceColumn(finished, 1 + (layout.taste % 4));
  if (layout.notes) finished = addNotes(finished, layout.taste);
  return layout.titles ? addTitles(finished, layout.taste) : finished;
}

function sheetsOf(drawings: readonly Drawing[], layout: Layout): readonly SheetSnapshot[] {
  const together = layout.arrangement === "stacked" || layout.arrangement === "side by side";
  const pages = together ? [drawings] : drawings.map((drawing) => [drawing]);
  return pages.map((page) => {
    const placed = layout.arrangement === "side by side" ? setSideBySide(page, 1 + (layout.taste % 2)) : stackDown(page, 1 + (layout.taste % 3));
    const filling = layout.arrangement === "side by side" ? { ...layout, headingsMerged: true } : layout;
    const sheet = moveTable(placeOnSheet(page[0]?.name ?? "", placed, filling), layout.offset.rows, layout.offset.columns);
    const hidden = layout.hiddenRows ? sheet.rows.map((_, row) => sheet.top + row).filter((row) => row % 3 === 2) : [];
    return { ...sheet, hiddenRows: hidden, hiddenColumns: layout.hiddenRows && layout.taste % 2 === 0 ? [sheet.left + layout.taste] : [] };
  });
}

function named(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const used = new Map<string, number>();
  return sheets.map((sheet) => {
    const count = (used.get(sheet.name) ?? 0) + 1;
    used.set(sheet.name, count);
    return count === 1 ? sheet : { ...sheet, name: `${sheet.name} (${count})` };
  });
}

/** Lays the tables of a plan out as one or several books. */
export function layOut(plan: PlainPlan, tables: readonly Table[], layout: Layout): readonly Snapshot[] {
  const parts = layout.split === "no" ? [plan] : splitPlan(plan);
  const byPart = parts.map((part) => sheetsOf(tables.flatMap((table) => table.draw(part, layout)).filter(hasBody).map((drawing) => finish(drawing, layout)), layout));
  const groups = layout.arrangement === "a file each" ? byPart.flat().map((sheet) => [sheet]) : layout.split === "files" ? byPart : [byPart.flat()];
  const books = groups.filter((sheets) => sheets.length > 0).map((sheets, index): Snapshot => {
    const all = layout.decoy ? addDecoys(sheets, layout.taste) : sheets;
    return { ...bookOf(...named(all)), file: `計画${index + 1}.xlsx` };
  });
  return layout.wide ? books.map(widenDigits) : books;
}
