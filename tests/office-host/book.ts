import type { Rectangle } from "./grid";

/** One side of a cell's frame, in Excel's words: `Continuous`, `Thin`. */
export type Side = { readonly style: string; readonly weight: string; readonly color: string };
export const SIDES = ["top", "bottom", "left", "right"] as const;
export type SideName = (typeof SIDES)[number];

/** Only what differs from the book's default is kept. */
export type Style = {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly font?: string;
  readonly shrink?: boolean;
  /** In degrees; 180 is upright letters one below the other. */
  readonly rotation?: number;
} & { readonly [side in SideName]?: Side };

export type Content =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: string };

export type HostCell = {
  readonly content: Content;
  readonly formula?: string;
  /** What the description said a person sees, until the cell is written. */
  readonly shown?: string;
  readonly style: Style;
};

export type HostSeries = { name: string; values: string; categories: string | null; fill: string | null; gapWidth: number; labels: { format: string; position: string; color: string } | null };

export type HostChart = {
  name: string;
  readonly type: string;
  /** The cells that it covers, where its series have theirs: `A1:C9`. */
  area: string;
  title: string;
  readonly series: HostSeries[];
  legend: string | null;
  isReversed: boolean;
  /** Where its numbers begin; `null` lets Excel choose. */
  minimum: number | null;
  crosses: string;
};

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export type PageLayout = {
  orientation: string;
  paperSize: string;
  zoom: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  titleRows: string | null;
  titleColumns: string | null;
  printArea: string | null;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  centerHorizontally: boolean;
  margins: Record<"leftMargin" | "rightMargin" | "topMargin" | "bottomMargin" | "headerMargin" | "footerMargin", number>;
};

export type HostSheet = {
  readonly id: string;
  name: string;
  visibility: Visibility;
  protected: boolean;
  readonly cells: Map<number, HostCell>;
  merges: Rectangle[];
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly properties: Map<string, string>;
  readonly page: PageLayout;
  frozen: { rows: number; columns: number };
  gridLines: boolean;
  /** Rows before which a page begins. */
  readonly breaks: Set<number>;
  /** By cell, what may be chosen there: `可,否`. */
  readonly choices: Map<number, string>;
  readonly charts: HostChart[];
};

export type HostBook = {
  readonly file: string;
  readonly readOnly: boolean;
  protected: boolean;
  readonly sheets: HostSheet[];
  active: string;
  selected: string;
  /** For more cells than these Excel answers null instead of values, without a word (OfficeDev/office-js issues 4783 and 6781). */
  nullAbove: number;
  /** What the printer has; Excel refuses any other. */
  papers: readonly string[];
  /** An Excel that reads something into a text even in a cell of format `@`; none is known, but the check is there. */
  ignoresTextFormat: boolean;
  /** As in a shared book (ブックの共有). */
  refusesCharts: boolean;
  /** Whether charts that stand on copied cells are copied with them, as in Excel's own copying; not documented, so tests try both. */
  copiesCharts: boolean;
  /** Counts sheets ever made: an id is never given twice. */
  made: number;
};

/** A style less one property. */
export const without = (style: Style, key: keyof Style): Style => Object.fromEntries(Object.entries(style).filter(([name]) => name !== key));

/** In points, for the default font of a Japanese Excel. */
export const STANDARD_HEIGHT = 18.75;
export const STANDARD_WIDTH = 54;

export const NOTHING: HostCell = { content: { kind: "empty" }, style: {} };

export function newSheet(book: HostBook, name: string): HostSheet {
  book.made += 1;
  return {
    id: `{00000000-0001-0000-${String(book.made).padStart(4, "0")}-000000000000}`,
    name,
    visibility: "Visible",
    protected: false,
    cells: new Map(),
    merges: [],
    rowHeights: new Map(),
    columnWidths: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    properties: new Map(),
    page: {
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { scale: 100 },
      titleRows: null,
      titleColumns: null,
      printArea: null,
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      centerHorizontally: false,
      margins: { leftMargin: 50.4, rightMargin: 50.4, topMargin: 54, bottomMargin: 54, headerMargin: 21.6, footerMargin: 21.6 },
    },
    frozen: { rows: 0, columns: 0 },
    gridLines: true,
    breaks: new Set(),
    choices: new Map(),
    charts: [],
  };
}
