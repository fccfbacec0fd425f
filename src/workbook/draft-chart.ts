import type { Area, Position } from "./address";

export type ChartSeries = {
  /** The cell with the series' name. */
  readonly name: Position;
  /** One row or one column, as long as the categories. */
  readonly values: Area;
  readonly color: string;
};

/** A native chart of counts, from zero on; all ranges are cells of the same sheet, and the chart follows them. */
export type DraftChart = {
  /** `bar` lies, its first category on top; `column` stands. */
  readonly kind: "bar" | "column";
  /** `percent` fills every bar to 100 %. */
  readonly stacking: "clustered" | "stacked" | "percent";
  readonly title: string;
  /** One row or one column. */
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** The cells that it covers. */
  readonly area: Area;
  /** Whether each bar bears its number. */
  readonly labels?: boolean;
  /** Left out, it stands below if there are several series. */
  readonly legend?: "bottom" | "right" | "none";
};
