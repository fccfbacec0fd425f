import type { Pauses } from "../workbook/steps";
import type { HeaderChoice } from "./columns/chosen";
import { NO_CONTEXT } from "./scope";
import type { Context } from "./scope";
import type { SheetGrid } from "./sheet-grid";
import { spotTables } from "./spot-tables";
import type { SheetTables } from "./spot-tables";
import { standsAlone } from "./stands-alone";

type Span = { readonly left: number; readonly right: number };
type Band = Span & { readonly spotted: SheetTables };

/** A heading merged over an empty column holds both sides together; a title over the whole sheet does not. */
function isCrossed(grid: SheetGrid, column: number): boolean {
  const whole = (left: number, right: number) => left <= grid.firstColumn && right >= grid.lastColumn;
  return grid.sheet.merges.some(({ left, right }) => left < column && right > column && !whole(left, right));
}

/** Runs of columns with something in them, between columns that are empty from top to bottom. */
function filledSpans(grid: SheetGrid): readonly Span[] {
  const spans: Span[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    let filled = isCrossed(grid, column);
    for (let row = grid.firstRow; row <= grid.lastRow && !filled; row += 1) filled = !grid.isBlank(row, column);
    if (!filled) continue;
    const last = spans.at(-1);
    if (last?.right === column - 1) spans.splice(-1, 1, { left: last.left, right: column });
    else spans.push({ left: column, right: column });
  }
  return spans;
}

const isTableOfItsOwn = ({ tables, loose }: SheetTables) =>
  tables.length > 0 && !loose && tables.every(({ kind, scope }) => standsAlone(scope.grid, kind, scope.shape.columns, scope.shape.bottom, (tables[0]?.scope.context.lines.length ?? 0) > 0));

/** What is written above the tables on the left holds for those beside them, if they don't begin higher. */
function contextBeside(first: SheetTables | undefined): Context {
  const context = first?.tables[0]?.scope.context ?? NO_CONTEXT;
  return { ...context, section: null, lines: [] };
}

/** The choices about tables that stand in this span; one that names no column may be about any. */
function choicesIn(choices: readonly HeaderChoice[], { left, right }: Span): readonly HeaderChoice[] {
  const inside = (column: number) => column >= left && column <= right;
  return choices.filter((choice) => (choice.left !== null ? inside(choice.left) : choice.roles.size === 0 || [...choice.roles.keys()].some(inside)));
}

/** A person gave a meaning to columns on both sides: they are one table. */
const isBridged = (choices: readonly HeaderChoice[], a: Span, b: Span) =>
  choices.some(({ roles }) => [a, b].every(({ left, right }) => [...roles.keys()].some((column) => column >= left && column <= right)));

/**
 * Finds every table of one sheet. Tables side by side are told apart by empty columns; but an empty column may also
 * just be there for its looks, and what stands right of it is the rest of the table on the left.
 */
export function* spotOnSheet(grid: SheetGrid, choices: readonly HeaderChoice[] = []): Pauses<SheetTables> {
  const spans = filledSpans(grid);
  const bands: Band[] = [];
  for (const span of spans) {
    const last = bands.at(-1);
    const alone = yield* spotTables(grid.between(span.left, span.right), choicesIn(choices, span), contextBeside(bands[0]?.spotted));
    if (!last) bands.push({ ...span, spotted: alone });
    else if (last.spotted.tables.length > 0 && !last.spotted.loose && isTableOfItsOwn(alone) && !isBridged(choices, last, span)) bands.push({ ...span, spotted: alone });
    else {
      const joined: Span = { left: last.left, right: span.right };
      bands.splice(-1, 1, { ...joined, spotted: yield* spotTables(grid.between(joined.left, joined.right), choicesIn(choices, joined), contextBeside(bands.length > 1 ? bands[0]?.spotted : undefined)) });
    }
  }
  if (bands.length < 2) return yield* spotTables(grid, choices);
  return {
    tables: bands.flatMap(({ spotted }) => spotted.tables),
    planLists: bands.flatMap(({ spotted }) => spotted.planLists),
    title: bands.map(({ spotted }) => spotted.title).find((title) => title !== null) ?? null,
    loose: bands.some(({ spotted }) => spotted.loose),
  };
}
