import { deriveBetter } from "../plan/better";
import type { Measure, Plan, Typed } from "../plan/plan";
import { letterTyped } from "./agreement";
import type { Agreement, GradedLevel, GradedMeasure, GradedPlan, Level } from "./graded-plan";
import { NO_LEVEL } from "./roll-up";
import type { Scheme } from "./scheme";

/** Stands in for a scheme that is not understood. Nothing is graded by it. */
const UNCLEAR: Scheme = {
  id: "",
  name: "",
  source: "",
  formula: "ratio",
  letters: { steps: [], lowest: "" },
  typedOnly: [],
  unavailable: NO_LEVEL,
  compound: "worst",
  rounding: null,
  digits: 1,
  band: null,
  period: null,
  shares: [],
  quantitative: null,
  qualitative: null,
  overall: null,
  lacking: [],
};

const agreementOf = (recorded: Typed | null): Agreement => (letterTyped(recorded) === null ? "not-typed" : "not-computed");

const noLevel = (rows: number): Level => ({ mean: null, by: "mean", level: NO_LEVEL, counted: 0, leftOut: rows });

const leaveLevel = (recorded: Typed | null, rows: number): GradedLevel => ({ computed: noLevel(rows), recorded, agreement: agreementOf(recorded) });

function leaveMeasure(measure: Measure): GradedMeasure {
  const { indicators, directions, recordedQuantitative, recordedQualitative } = measure;
  return {
    measure,
    indicators: indicators.map((indicator) => ({ indicator, grade: { state: "none", why: "no-scheme", better: deriveBetter(indicator) }, agreement: agreementOf(indicator.recorded) })),
    quantitative: { ...leaveLevel(recordedQuantitative, indicators.length), fromRecorded: noLevel(indicators.length) },
    qualitative: leaveLevel(recordedQualitative, directions.length),
    overall: null,
  };
}

/** The plan with what was typed, and without any letter of ours: no letter is better than one by a guessed scheme. */
export function leaveUngraded(plan: Plan): GradedPlan {
  return { plan, scheme: UNCLEAR, measures: plan.measures.map(leaveMeasure) };
}

export const isUngraded = ({ scheme }: GradedPlan): boolean => scheme === UNCLEAR;
