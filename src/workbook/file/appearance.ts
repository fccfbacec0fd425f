/** What a sheet looks like, as far as the page that shows it without Excel paints it. Colours are `RRGGBB`. */
export type Edge = {
  /** As the file names it: `thin`, `medium`, `hair`, `double`, `dashed` …. */
  readonly style: string;
  readonly color: string;
};

/** What a property leaves out is as everywhere in the book. */
export type CellAppearance = {
  readonly fill?: string;
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly top?: Edge;
  readonly right?: Edge;
  readonly bottom?: Edge;
  readonly left?: Edge;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: true;
  readonly indent?: number;
};

export type ColumnSpan = {
  readonly first: number;
  readonly last: number;
  /** In characters of the book's font. */
  readonly width: number;
  readonly style: number;
};

export type Appearance = {
  readonly font: { readonly name: string; readonly size: number };
  readonly defaultColumnWidth: number;
  /** In points. */
  readonly defaultRowHeight: number;
  readonly columns: readonly ColumnSpan[];
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows that are painted to their end. */
  readonly rowStyles: ReadonlyMap<number, number>;
  /** Numbers of `styles`, by `cellKey`. */
  readonly cellStyles: ReadonlyMap<number, number>;
  readonly styles: readonly CellAppearance[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
};

const COLUMNS = 16_384;

export const cellKey = (row: number, column: number): number => row * COLUMNS + column;

const PLAIN: CellAppearance = {};

/** A cell's own look, else its row's, else its column's. */
export function appearanceAt(sheet: Appearance, row: number, column: number): CellAppearance {
  const style =
    sheet.cellStyles.get(cellKey(row, column)) ??
    sheet.rowStyles.get(row) ??
    sheet.columns.find(({ first, last }) => column >= first && column <= last)?.style ??
    0;
  return sheet.styles[style] ?? PLAIN;
}
