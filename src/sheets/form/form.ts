import type { DraftCell, DraftStyle, PrintSetup } from "../../workbook/draft";

/** One column of a form. */
export type FormColumn = {
  readonly heading: string;
  /** A heading over several columns that stand side by side: SDGs 17のゴール. */
  readonly over?: string;
  /** In characters of the book's font. */
  readonly width: number;
  readonly align?: "left" | "center" | "right";
  readonly headingStyle?: DraftStyle;
  readonly style?: DraftStyle;
  /** On paper one cell stands for all rows of one policy: equal texts below one another become one. */
  readonly merged?: true;
  /** A column in which people write. */
  readonly people?: true;
};

export type FormRow = {
  readonly cells: readonly DraftCell[];
  /** 合計, or a heading inside the table. */
  readonly style?: DraftStyle;
  /** Columns over which one cell of this row stands, first and last. */
  readonly over?: readonly [number, number];
  /** A new page begins with this row. */
  readonly newPage?: true;
};

/** A sheet as offices draw it: title, notes, one table, what stands below it. No Excel, and no wording. */
export type Form = {
  readonly kind: string;
  readonly name: string;
  readonly title: string;
  /** Lines between the title and the table: basis, legend. */
  readonly notes: readonly string[];
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** Lines below the table: 凡例, sources. */
  readonly below?: readonly string[];
  /** Columns that stay in view when one scrolls to the right. */
  readonly frozenColumns: number;
  readonly paper: PrintSetup["paper"];
  readonly orientation?: PrintSetup["orientation"];
  readonly footer: string;
  /** In points, where headings stand upright and so are higher than their columns let one think. */
  readonly headingHeight?: number;
  /** So many pages side by side, on each of which the first columns are repeated. */
  readonly pagesWide?: number;
  /** Pages begin with a group where they can; a group that runs on says its name again on the next page. */
  readonly pagesByGroup?: true;
};
