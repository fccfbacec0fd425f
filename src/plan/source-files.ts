import type { Place } from "../workbook/place";
import type { Indicator, Measure, Plan, Typed } from "./plan";

type Placed = { readonly place: Place };

function distinct(placed: Iterable<Placed | null>): readonly string[] {
  const files = new Set<string>();
  for (const each of placed) if (each && each.place.file !== "") files.add(each.place.file);
  return [...files];
}

const typedIn = (indicator: Indicator): readonly (Typed | null)[] => [indicator.recorded, indicator.betterTyped, indicator.formulaTyped, indicator.weightTyped];

/** What is graded of a measure: its name may stand in another book as well. */
function* gradedOf(measure: Measure): Generator<Placed | null, void> {
  yield* measure.indicators;
  yield* measure.directions;
  for (const indicator of measure.indicators) yield* typedIn(indicator);
  yield* [measure.recordedQuantitative, measure.recordedQualitative, measure.overall, measure.selfAssessment];
}

/** The book that is written to comes first where it is among them. */
const ownFirst = (files: readonly string[], own: string): readonly string[] => (files.length === 0 ? [own] : [...files.filter((file) => file === own), ...files.filter((file) => file !== own)]);

function* placedIn(plan: Plan): Generator<Placed | null, void> {
  yield* plan.measures;
  for (const measure of plan.measures) {
    yield* gradedOf(measure);
    yield* measure.goals;
  }
  yield* plan.policyGroups;
  yield* plan.policies;
  yield* plan.projects;
  for (const { overviewIndicators, pageIndicators, relatedPlans, kpis } of plan.projects) {
    yield* overviewIndicators;
    yield* pageIndicators;
    yield* relatedPlans;
    yield* kpis;
  }
  yield* plan.planIndicators;
  yield* plan.localIndicators;
  yield* plan.works;
  yield* plan.districts;
  yield* plan.nationalStrategy;
  yield* plan.mentions;
}

const known = new WeakMap<Plan, readonly string[]>();

/** The books that the tables of a plan stand in. A choice kept in 設定 is no table: it says nothing that a book does not. */
export function filesOfPlan(plan: Plan, own: string): readonly string[] {
  // Every sheet says so in its footer.
  const files = known.get(plan) ?? distinct(placedIn(plan));
  known.set(plan, files);
  return ownFirst(files, own);
}

/** The books in which what is graded of these plans stands. */
export const filesOfGrades = (plans: readonly { readonly measures: readonly { readonly measure: Measure }[] }[], own: string): readonly string[] =>
  ownFirst([...new Set(plans.flatMap(({ measures }) => measures.flatMap(({ measure }) => distinct(gradedOf(measure)))))], own);

/** The books in which these plans were looked through, and those in which something else was found. */
export const filesOfChecks = (plans: readonly Plan[], { findings }: { readonly findings: readonly Placed[] }, own: string): readonly string[] =>
  ownFirst([...new Set([...plans.flatMap((plan) => filesOfPlan(plan, own)), ...distinct(findings)])], own);
