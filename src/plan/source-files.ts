import type { Place } from "../workbook/place";
import type { Indicator, Measure, Plan, Typed } from "./plan";

type Placed = { readonly place: Place };

const distinct = (placed: readonly (Placed | null)[]): readonly string[] => [...new Set(placed.flatMap((each) => (each ? [each.place.file] : [])))].filter((file) => file !== "");

const typedIn = (indicator: Indicator): readonly (Typed | null)[] => [indicator.recorded, indicator.betterTyped, indicator.formulaTyped, indicator.weightTyped];

/** What is graded of a measure: its name may stand in another book as well. */
const gradedOf = (measure: Measure): readonly (Placed | null)[] => [
  ...measure.indicators,
  ...measure.directions,
  ...measure.indicators.flatMap(typedIn),
  measure.recordedQuantitative,
  measure.recordedQualitative,
  measure.overall,
  measure.selfAssessment,
];

/** The book that is written to comes first where it is among them. */
const ownFirst = (files: readonly string[], own: string): readonly string[] => (files.length === 0 ? [own] : [...files.filter((file) => file === own), ...files.filter((file) => file !== own)]);

/** The books that the tables of a plan stand in. A choice kept in 設定 is no table: it says nothing that a book does not. */
export function filesOfPlan(plan: Plan, own: string): readonly string[] {
  const placed = [
    ...plan.measures,
    ...plan.measures.flatMap((measure) => [...gradedOf(measure), ...measure.goals]),
    ...plan.policyGroups,
    ...plan.policies,
    ...plan.projects,
    ...plan.projects.flatMap(({ overviewIndicators, pageIndicators, relatedPlans, kpis }) => [...overviewIndicators, ...pageIndicators, ...relatedPlans, ...kpis]),
    ...plan.planIndicators,
    ...plan.localIndicators,
    ...plan.works,
    ...plan.districts,
    ...plan.nationalStrategy,
    ...plan.mentions,
  ];
  return ownFirst(distinct(placed), own);
}

/** The books in which what is graded of these plans stands. */
export const filesOfGrades = (plans: readonly { readonly measures: readonly { readonly measure: Measure }[] }[], own: string): readonly string[] =>
  ownFirst(distinct(plans.flatMap(({ measures }) => measures.flatMap(({ measure }) => gradedOf(measure)))), own);

/** The books in which these plans were looked through, and those in which something else was found. */
export const filesOfChecks = (plans: readonly Plan[], { findings }: { readonly findings: readonly Placed[] }, own: string): readonly string[] =>
  ownFirst([...new Set([...plans.flatMap((plan) => filesOfPlan(plan, own)), ...distinct(findings)])], own);
