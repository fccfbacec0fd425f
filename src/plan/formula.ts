/** How a rate is computed from the figures of an indicator. */
export type FormulaId =
  | "ratio"
  | "linear"
  | "progress"
  | "interim"
  | "elapsed"
  | "keep"
  | "limit"
  | "range"
  | "cumulative"
  | "compound"
  | "rank"
  | "stage"
  | "band";
