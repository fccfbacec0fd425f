import { gradePlanInSteps } from "../grading/grade-plan";
import type { GradedIndicator, GradedPlan } from "../grading/graded-plan";
import type { Scheme } from "../grading/scheme";
import { listMeasuresToGrade } from "../grading/to-grade";
import type { FormulaId } from "../plan/formula";
import type { Place } from "../workbook/place";
import { finish, type Steps } from "../workbook/steps";

/** Another scheme, another formula for every indicator, or both. */
export type Trial = { readonly scheme: Scheme; /** `null`: as rows, figures and scheme have it. */ readonly formula: FormulaId | null };

export type ChangedLetter = { readonly code: string; readonly name: string; readonly from: string | null; readonly to: string | null; readonly place: Place };

export type TrialOutcome = {
  /** Indicators that were graded either way. */
  readonly compared: number;
  readonly changed: readonly ChangedLetter[];
  /** How many of the typed letters each way agrees with. */
  readonly agreed: { readonly before: number; readonly after: number };
  readonly levels: { readonly compared: number; readonly changed: number };
  /** Indicators with a letter now that would have none, or the other way round. */
  readonly lost: number;
  readonly gained: number;
};

const letterOf = ({ grade }: GradedIndicator) => (grade.state === "none" ? null : grade.grade);

function compare(before: GradedPlan, after: GradedPlan): TrialOutcome {
  const others = new Map(after.measures.map((graded) => [graded.measure, graded]));
  const measures = listMeasuresToGrade(before).flatMap((own) => {
    const other = others.get(own.measure);
    return other ? [{ own, other }] : [];
  });
  const pairs = measures.flatMap(({ own, other }) => own.indicators.flatMap((one, index) => {
    const two = other.indicators[index];
    return two ? [{ code: own.measure.code, one, two, from: letterOf(one), to: letterOf(two) }] : [];
  }));
  const graded = pairs.filter(({ from, to }) => from !== null || to !== null);
  const changed = graded.filter(({ from, to }) => from !== to);
  return {
    compared: graded.length,
    changed: changed.map(({ code, one, from, to }) => ({ code, name: one.indicator.name ?? "", from, to, place: one.indicator.place })),
    agreed: { before: pairs.filter(({ one }) => one.agreement === "agrees").length, after: pairs.filter(({ two }) => two.agreement === "agrees").length },
    levels: { compared: measures.length, changed: measures.filter(({ own, other }) => own.quantitative.computed.level !== other.quantitative.computed.level).length },
    lost: changed.filter(({ to }) => to === null).length,
    gained: changed.filter(({ from }) => from === null).length,
  };
}

const add = (one: TrialOutcome, two: TrialOutcome): TrialOutcome => ({
  compared: one.compared + two.compared,
  changed: [...one.changed, ...two.changed],
  agreed: { before: one.agreed.before + two.agreed.before, after: one.agreed.after + two.agreed.after },
  levels: { compared: one.levels.compared + two.levels.compared, changed: one.levels.changed + two.levels.changed },
  lost: one.lost + two.lost,
  gained: one.gained + two.gained,
});

const NOTHING: TrialOutcome = { compared: 0, changed: [], agreed: { before: 0, after: 0 }, levels: { compared: 0, changed: 0 }, lost: 0, gained: 0 };

/** What would become of the letters; nothing is written, nothing is kept. */
export function* tryOtherwiseInSteps(plans: readonly GradedPlan[], { scheme, formula }: Trial): Steps<TrialOutcome> {
  let outcome = NOTHING;
  for (const graded of plans) outcome = add(outcome, compare(graded, yield* gradePlanInSteps(graded.plan, scheme, formula === null ? {} : { formula })));
  return outcome;
}

export const tryOtherwise = (plans: readonly GradedPlan[], trial: Trial): TrialOutcome => finish(tryOtherwiseInSteps(plans, trial));
