import type { Area } from "./address";

/** In millimetres. */
export type Margins = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export type PrintSetup = {
  readonly paper: "A4" | "A3";
  readonly orientation: "landscape" | "portrait";
  /** First and last row that is repeated on every page, from 0. */
  readonly titleRows: readonly [number, number] | null;
  /** First and last column that is repeated on every page, from 0: for sheets of several pages side by side. */
  readonly titleColumns?: readonly [number, number];
  /** Shown at the foot of each page beside the page number. */
  readonly footer: string;
  /** Shown at the head of each page, on its right. */
  readonly header?: string;
  /** Shows the day of printing in the middle of the foot. */
  readonly printDate?: boolean;
  /** What is printed; everything if left out. */
  readonly area?: Area;
  readonly margins?: Margins;
  /** In the middle of the page from left to right. */
  readonly centered?: boolean;
  /** `width`: one page wide and as many long as it takes, as if left out. `page`: all on one page. */
  readonly fit?: "width" | "page";
  /** So many pages side by side; one if left out. */
  readonly pagesWide?: number;
};

export const DEFAULT_MARGINS: Margins = { left: 12.7, right: 12.7, top: 15.24, bottom: 15.24 };
/** Head and foot stand this far from the edge of the paper, in millimetres. */
export const HEADER_MARGIN = 7.62;
