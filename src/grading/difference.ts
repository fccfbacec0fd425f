import type { FormulaId } from "../plan/formula";
import type { Fraction } from "../quantity/fraction";
import type { Year } from "../quantity/quantity";
import type { GradedGrade } from "./graded-plan";
import type { Scheme } from "./scheme";

/**
 * Why a typed letter or level may differ from the computed one, in the order in which it is asked. The first that fits counts.
 *
 * - `letters`: of a level; it follows from the letters that were typed.
 * - `boundary`: the value, rounded to the digits in which it is shown, is the very bound between the two letters (99.99 % and A).
 * - `rounding`: rounded to whole percent (a mean: to the decimals of its bounds) it would agree.
 * - `direction`: it would agree the other way round: by the plain actual ÷ target where less was taken for better, or by the
 *   opposite where a sign speaks for that. Every 96 % is an A turned round, so without any sign that says nothing.
 * - `formula`: it would agree by another formula, or by another rule for the parts.
 * - `forecast`: it would agree by the actual in place of the forecast. Or, where nothing else fits but the direction: a better letter was typed, the
 *   target year lies behind that of the actual, and no forecast stands there to compute with. Then it *may* be one; no more is said.
 * - `unexplained`: none of these.
 */
export type DifferenceKind = "letters" | "boundary" | "rounding" | "direction" | "formula" | "forecast" | "unexplained";

/** One view of the figures under which the typed letter is the computed one. */
export type Hint =
  | { readonly kind: "letters" }
  | { readonly kind: "boundary"; readonly bound: Fraction; readonly exact: boolean }
  | { readonly kind: "rounding"; readonly rounded: Fraction }
  | { readonly kind: "direction"; readonly grade: GradedGrade }
  /** `compound`: the rule for the parts, where it is that which is another. */
  | { readonly kind: "formula"; readonly compound: Scheme["compound"] | null; readonly grade: GradedGrade }
  | { readonly kind: "forecast"; readonly grade: GradedGrade }
  /** Not computed: no forecast stands there. */
  | { readonly kind: "later"; readonly reached: Year; readonly due: Year };

export type Difference = {
  readonly kind: DifferenceKind;
  /** All that fit, in the order above; the first is what `kind` says. Empty where nothing does. */
  readonly hints: readonly Hint[];
  /** Formulas that could not be tried, since no baseline stands there. */
  readonly untried: readonly FormulaId[];
};

export function differenceOf(hints: readonly Hint[], untried: readonly FormulaId[] = []): Difference {
  const [first] = hints;
  return { kind: first === undefined ? "unexplained" : first.kind === "later" ? "forecast" : first.kind, hints, untried };
}
