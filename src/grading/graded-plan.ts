import type { Better, KnownBetter } from "../plan/better";
import type { FormulaId } from "../plan/formula";
import type { Figure, Indicator, Measure, Plan, Typed } from "../plan/plan";
import type { Amount } from "../quantity/quantity";
import type { Fraction } from "../quantity/fraction";
import type { RollUpBy, Scheme } from "./scheme";

/**
 * Why this formula and no other: the row says so (a column, or a choice in 設定), the figures can't be taken otherwise
 * (parts, a target equal to its baseline, 以下, 東北1位), or the scheme has it for all.
 */
export type FormulaSign = "typed" | "figures" | "scheme";

/** One figure that went into a rate. */
export type Term = {
  readonly as: "actual" | "forecast" | "baseline" | "target" | "expected" | "share";
  readonly amount: Amount;
  /** `null` for what no cell holds: the share of the years gone. */
  readonly figure: Figure | null;
};

/** Why there is no rate. */
export type NoRate =
  | "no-actual"
  | "actual-unavailable"
  | "actual-pending"
  | "actual-unreadable"
  | "no-target"
  | "target-unavailable"
  | "target-pending"
  | "target-unreadable"
  | "target-zero"
  | "negative"
  | "units-differ"
  | "parts-differ"
  | "no-baseline"
  | "baseline-unreadable"
  | "baseline-is-target"
  | "no-years"
  | "years-before"
  | "no-stages"
  | "no-range"
  | "scheme-unfit"
  | "no-bounds"
  | "no-band"
  | "formula-unknown"
  | "no-scheme";

export type PartGrade = {
  readonly label: string;
  readonly actual: Amount;
  readonly target: Amount;
  /** Which way was taken for good: that of the indicator, but for a limit of its own. */
  readonly way: Better;
  readonly formula: FormulaId;
  readonly terms: readonly Term[];
  readonly rate: Fraction | null;
  readonly met: boolean | null;
  readonly grade: string;
};

/** How a letter came about: enough to defend it. */
export type Grade =
  | {
      readonly state: "graded";
      readonly formula: FormulaId;
      readonly sign: FormulaSign;
      readonly better: KnownBetter;
      /** What the rate was made of, in the order in which a person reads it. */
      readonly terms: readonly Term[];
      /** `null` where the target is simply met or missed and nothing was divided. */
      readonly rate: Fraction | null;
      /** For formulas that ask only whether the target is met. */
      readonly met: boolean | null;
      readonly grade: string;
      readonly parts: readonly PartGrade[];
    }
  /** The actual could not be obtained, or no target was ever set: the scheme's own mark for that, and no points. */
  | { readonly state: "unavailable"; readonly of: "actual" | "target"; readonly grade: string; readonly better: KnownBetter }
  | { readonly state: "none"; readonly why: NoRate; readonly better: KnownBetter };

export type GradedGrade = Extract<Grade, { readonly state: "graded" }>;

/** Typed beside computed. `unknown-letter`: what was typed is no letter of the scheme. */
export type Agreement = "agrees" | "differs" | "not-typed" | "not-computed" | "unknown-letter";

export type GradedIndicator = { readonly indicator: Indicator; readonly grade: Grade; readonly agreement: Agreement };

/** A mean (or sum, or worst) of points and the level it gives; neither where nothing had points (`-`). */
export type Level = {
  readonly mean: Fraction | null;
  readonly by: RollUpBy | "two-axis";
  readonly level: string;
  readonly counted: number;
  /** Rows without a letter, or with one that has no points. */
  readonly leftOut: number;
};

export type GradedLevel = {
  readonly computed: Level;
  readonly recorded: Typed | null;
  readonly agreement: Agreement;
};

export type GradedMeasure = {
  readonly measure: Measure;
  readonly indicators: readonly GradedIndicator[];
  readonly quantitative: GradedLevel & {
    /** What follows from the letters that were typed. */
    readonly fromRecorded: Level;
  };
  readonly qualitative: GradedLevel;
  /** Only where the scheme makes it of two others; a person's overall grade stands beside it. */
  readonly overall: GradedLevel | null;
};

export type GradedPlan = { readonly plan: Plan; readonly scheme: Scheme; readonly measures: readonly GradedMeasure[] };
