import type { FormulaId } from "../plan/formula";
import { Fraction } from "../quantity/fraction";

/**
 * What a bound is held against: the rate of the indicator's own formula, or another: 長与町 asks for the target first,
 * then for the baseline. `to-target` and `to-baseline` measure the difference as a share of that figure, so that
 * *within 10 % of the baseline* means the same on both sides of it: 1 − 0.1 where it got worse by a tenth.
 */
export type RateOf = "own" | "to-target" | "to-baseline" | "progress";

/**
 * A letter or level goes to what is at least (`>=`) or above (`>`) its bound; the steps stand from best to worst.
 * A bound that the source does not publish is `null`: a person fills it in, and until then nothing below it is known.
 */
export type Step = { readonly name: string; readonly bound: Fraction | null; readonly from: ">=" | ">"; readonly of?: RateOf };

export type Ladder = {
  readonly steps: readonly Step[];
  /** What is left below the last bound. */
  readonly lowest: string;
};

/** How the points of several letters become one number. */
export type RollUpBy = "mean" | "sum" | "worst";

export type RollUp = {
  /** `null` where the points are published, and not how they become one number: a person fills it in, and until then there is no level. */
  readonly by: RollUpBy | null;
  readonly points: ReadonlyMap<string, Fraction>;
  readonly levels: Ladder;
  /** What stands where nothing had points. */
  readonly none: string;
};

/** Two verdicts side by side make a third: 京都市, objective × felt. */
export type TwoAxis = {
  readonly first: "quantitative" | "qualitative";
  readonly second: "quantitative" | "qualitative" | "overall";
  readonly table: readonly { readonly first: string; readonly second: string; readonly result: string }[];
};

/** Rounding before a bound decides; a scheme that says nothing compares unrounded. */
export type Rounding = { readonly digits: number; readonly by: "half-up" | "cut" };

/** What of a scheme its source does not publish, for a person to fill in. */
export type SchemePart = "letters" | "quantitative" | "qualitative" | "overall";

/** What a source may say nothing of, though something has to be done. */
export type OwnDefault = "formula" | "compound" | "rounding" | "digits";

/** 評価基準: the letters, thresholds, points and roll-ups of one city, as printed. */
export type Scheme = {
  readonly id: string;
  readonly name: string;
  /** Where the figures were published. */
  readonly source: string;
  /** Where neither the row, a person's choice nor the figures themselves ask for another. */
  readonly formula: FormulaId;
  readonly letters: Ladder;
  /** Letters that no rate gives and only a person types: × of 事業終了. */
  readonly typedOnly: readonly string[];
  /** The letter for what could not be obtained; it has no points. */
  readonly unavailable: string;
  /** The letter where no target was ever set; without one such an indicator has no letter. */
  readonly withoutTarget?: string;
  /** How the parts of one indicator (小学校・中学校) make one letter. */
  readonly compound: "worst" | "mean" | "all" | "any";
  /** Of a rate as percent; `null` compares unrounded. */
  readonly rounding: Rounding | null;
  /** Decimals of a rate where it is shown. */
  readonly digits: number;
  /** 維持 is within so many points (or units) of the baseline. */
  readonly band: Fraction | null;
  /** Whether exactly so many points are still 維持; they are where nothing is said. */
  readonly bandEdge?: "inside" | "outside";
  /** 計画期間: the years from which *k of n years gone* is counted; else those of baseline and target. */
  readonly period: { readonly from: number; readonly to: number } | null;
  /** What share of the way is expected after each year, where it is not even: 20, 40, 60, 80, 100 %. */
  readonly shares: readonly Fraction[];
  readonly quantitative: RollUp | null;
  readonly qualitative: RollUp | null;
  readonly overall: TwoAxis | null;
  readonly lacking: readonly SchemePart[];
  /** Of a preset: where its source is silent and we chose. It must not look like something published. */
  readonly ownDefaults?: readonly OwnDefault[];
};

const HUNDRED = Fraction.of(100);

/** As the scheme wants it compared: of percent, to so many digits. */
export function roundRate(rate: Fraction, rounding: Rounding | null): Fraction {
  if (rounding === null) return rate;
  const percent = rate.times(HUNDRED);
  const text = rounding.by === "cut" ? percent.cutTo(rounding.digits) : percent.roundTo(rounding.digits);
  return (Fraction.parse(text) ?? percent).dividedBy(HUNDRED);
}

/** The least rate that still reaches a bound; `beyond` where it is not that rate itself but any above it. */
export function leastRate(bound: Fraction, from: Step["from"], rounding: Rounding | null): { readonly rate: Fraction; readonly beyond: boolean } {
  if (rounding === null) return { rate: bound, beyond: from === ">" };
  const unit = Fraction.of(1n, 100n * 10n ** BigInt(rounding.digits));
  const below = floor(bound.dividedBy(unit));
  const onGrid = below.times(unit).equals(bound);
  // The first rounded rate that reaches it.
  const first = (onGrid && from === ">=" ? below : below.plus(Fraction.ONE)).times(unit);
  const reach = rounding.by === "cut" ? (first.isNegative || first.isZero ? unit : Fraction.ZERO) : unit.dividedBy(Fraction.of(2));
  // Both ways of rounding turn at zero: what is rounded up to 0 or less comes from beyond its edge.
  return { rate: first.minus(reach), beyond: first.isNegative || first.isZero };
}

function floor(value: Fraction): Fraction {
  const whole = Fraction.of(value.numerator / value.denominator);
  return value.isNegative && !whole.equals(value) ? whole.minus(Fraction.ONE) : whole;
}

/** Some letter hangs on the rate of the indicator's own formula. */
export const usesOwnRate = ({ letters }: Scheme): boolean => letters.steps.some(({ of }) => of === undefined || of === "own");

/** `null` where a bound that nobody has filled in stands in the way. */
export function stepOf(ladder: Ladder, value: Fraction): string | null {
  for (const { name, bound, from } of ladder.steps) {
    if (bound === null) return null;
    const order = value.compare(bound);
    if (order > 0 || (order === 0 && from === ">=")) return name;
  }
  return ladder.lowest;
}

/** All names of a ladder, best first. */
export const namesOf = ({ steps, lowest }: Ladder): readonly string[] => [...steps.map(({ name }) => name), lowest];
