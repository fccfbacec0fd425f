import type { GradedPlan } from "../../grading/graded-plan";
import type { Language } from "../../messages/language";
import type { Kpi, Project, Typed, Work } from "../../plan/plan";
import { reportOutcome } from "./figures";
import { reportMeasure } from "./measures";

const reportTyped = ({ text, place }: Typed) => ({ text, ...place });

const reportKpi = (kpi: Kpi) => ({
  measure: kpi.measure,
  direction: kpi.direction,
  title: kpi.title,
  section: kpi.section,
  ...reportOutcome(kpi),
});

function reportProject({ code, name, overviewIndicators, pageIndicators, relatedPlans, kpis }: Project) {
  return {
    code,
    name,
    overviewIndicators: overviewIndicators.map(reportOutcome),
    pageIndicators: pageIndicators.map(reportOutcome),
    relatedPlans: relatedPlans.map(({ text, place }) => ({ name: text, ...place })),
    kpis: kpis.map(reportKpi),
  };
}

/** What a work costs, by the year in which the 年度 begins; `null` for what is no figure. */
function reportBudget({ budget }: Work): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    budget.map(({ year, figure: { quantity } }) => [String(year.to), quantity.state === "value" ? quantity.amount.value.toDecimal() : null]),
  );
}

export function reportPlan(graded: GradedPlan, language: Language) {
  const { plan, measures } = graded;
  return {
    id: plan.id,
    name: plan.name,
    policies: plan.policies.map(({ code, name, goal }) => ({ code, name, goal })),
    measures: measures.map((measure) => reportMeasure(measure, graded, language)),
    projects: plan.projects.map(reportProject),
    planIndicators: plan.planIndicators.map(reportOutcome),
    localIndicators: plan.localIndicators.map(({ measure, name, place }) => ({ measure, name, ...place })),
    works: plan.works.map((work) => ({
      measure: work.measure,
      direction: work.direction,
      name: work.name,
      projects: work.projects,
      strategy: work.strategy?.text ?? null,
      budget: reportBudget(work),
      ...work.place,
    })),
    districts: plan.districts.map(({ name, place, directions }) => ({ name, ...place, directions: directions.map((direction) => ({ ...reportTyped(direction), beside: direction.beside.map(reportTyped) })) })),
    chosenMarks: plan.chosenMarks.map(({ table, measure, column, mark, listed, place }) => ({ table, measure, goal: table === "goals" ? Number(column) : null, project: table === "projects" ? column : null, mark, listed, ...place })),
    nationalStrategy: plan.nationalStrategy.map(({ project, field, aim, place }) => ({ project, field, aim, ...place })),
  };
}
