import type { Area } from "../../workbook/address";
import { BLANK } from "../../workbook/draft";
import type { DraftCell, DraftStyle, SheetDraft, StyledArea } from "../../workbook/draft";
import { finish, pausing, type Pauses } from "../../workbook/steps";
import { heightsInSteps } from "./row-heights";

/** A cell over one or more columns. */
export type Span = { readonly cell: DraftCell; readonly columns?: number; readonly style?: DraftStyle };

/** One row of a sheet that is no single table. */
export type Line = { readonly spans: readonly Span[]; readonly style?: DraftStyle; readonly newPage?: true };

export type LinesSheet = Pick<SheetDraft, "kind" | "name" | "columnWidths" | "print" | "frozen"> & Pick<Partial<SheetDraft>, "charts" | "gridLines"> & { readonly lines: readonly Line[] };

function placeSpans({ spans }: Line, row: number): readonly { readonly span: Span; readonly area: Area }[] {
  let left = 0;
  return spans.map((span) => {
    const area = { top: row, bottom: row, left, right: left + (span.columns ?? 1) - 1 };
    left = area.right + 1;
    return { span, area };
  });
}

/** A sheet of lines, each with its own spans: pages of measures, tables below one another. */
export function* draftLinesInSteps({ lines, columnWidths, ...sheet }: LinesSheet): Pauses<SheetDraft> {
  const width = columnWidths.length;
  const cells: DraftCell[][] = [];
  const merges: Area[] = [];
  const styles: StyledArea[] = [];
  yield* pausing(lines.entries(), ([row, line]) => {
    const own = Array<DraftCell>(width).fill(BLANK);
    if (line.style) styles.push({ area: { top: row, bottom: row, left: 0, right: width - 1 }, style: line.style });
    for (const { span, area } of placeSpans(line, row)) {
      own[area.left] = span.cell;
      if (area.right > area.left) merges.push(area);
      if (span.style) styles.push({ area, style: span.style });
    }
    cells.push(own);
  });
  const pageBreaks = lines.flatMap(({ newPage }, row) => (newPage && row > 0 ? [row] : []));
  return { ...sheet, cells, styles, merges, columnWidths, rowHeights: yield* heightsInSteps(cells, columnWidths, merges), people: [], pageBreaks };
}

export const draftLines = (sheet: LinesSheet): SheetDraft => finish(draftLinesInSteps(sheet));
