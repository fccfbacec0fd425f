import type { Agreement } from "../../grading/graded-plan";
import type { Fraction } from "../../quantity/fraction";
import type { Place } from "../../workbook/place";

/** One row of 評価結果: an indicator, a level of the measure, or its overall grade. */
export type ResultRow = {
  readonly kind: "indicator" | "level" | "overall";
  readonly code: string;
  readonly measure: string;
  readonly department: string;
  /** What the reason in this row is kept by, beside the code; two of one name are counted. */
  readonly item: string;
  readonly actual: string;
  readonly target: string;
  readonly rate: { readonly percent: Fraction; readonly digits: number } | { readonly text: string } | null;
  readonly computed: string;
  readonly typed: string;
  readonly agreement: Agreement | null;
  readonly formula: string;
  /** What the next better letter would take: あと3,688人でC. */
  readonly next: string | null;
  /** What may lie behind a typed letter that differs, in words; `null` where it does not. */
  readonly difference: { readonly kind: string; readonly sentence: string } | null;
  /** The cells that were used, as text: `G7÷H7`. */
  readonly cells: string;
  /** Where a click leads. */
  readonly source: Place;
};
