import type { KnownBetter } from "../plan/better";
import type { Indicator, Measure, Plan, Typed } from "../plan/plan";
import type { Amount } from "../quantity/quantity";
import type { Fraction } from "../quantity/fraction";
import type { Scheme } from "./scheme";

export type FormulaId = "ratio" | "compound";

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
  | "parts-differ";

export type PartGrade = { readonly label: string; readonly actual: Amount; readonly target: Amount; readonly rate: Fraction | null; readonly grade: string };

/** How a letter came about: enough to defend it. */
export type Grade =
  | {
      readonly state: "graded";
      readonly formula: FormulaId;
      readonly better: KnownBetter;
      /** `null` where the target is simply met or missed and nothing was divided. */
      readonly rate: Fraction | null;
      readonly grade: string;
      readonly parts: readonly PartGrade[];
    }
  /** Could not be obtained: the scheme's own mark for that, and no points. */
  | { readonly state: "unavailable"; readonly grade: string; readonly better: KnownBetter }
  | { readonly state: "none"; readonly why: NoRate; readonly better: KnownBetter };

/** Typed beside computed. `unknown-letter`: what was typed is no letter of the scheme. */
export type Agreement = "agrees" | "differs" | "not-typed" | "not-computed" | "unknown-letter";

export type GradedIndicator = { readonly indicator: Indicator; readonly grade: Grade; readonly agreement: Agreement };

/** A mean of points and the level it gives; neither where nothing had points (`-`). */
export type Level = {
  readonly mean: Fraction | null;
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
};

export type GradedPlan = { readonly plan: Plan; readonly scheme: Scheme; readonly measures: readonly GradedMeasure[] };
