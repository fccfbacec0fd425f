import type { Drawing } from "../drawing";
import type { Layout } from "../layout";
import type { PlainPlan } from "../plain-plan";
import type { TableKind } from "../../../src/reading/reading";

/** What a table says of a plan; whatever no table says, no reader can know. */
export type Fact =
  | "policies" | "groups" | "policyGoal" | "measures" | "department" | "overall" | "selfAssessment" | "quantitative" | "qualitative"
  | "indicators" | "baseline" | "actual" | "yearly" | "letter" | "indicatorDirection"
  | "directions" | "linkedDirections" | "directionNumber" | "directionLevel" | "directionTexts" | "directionWorks"
  | "goals" | "localIndicators" | "projects" | "overview" | "page" | "kpis" | "kpiYearly" | "relatedPlans" | "planIndicators" | "marks" | "works" | "workProjects" | "districts" | "strategy";

export type Table = {
  readonly kind: TableKind;
  readonly tells: (layout: Layout) => readonly Fact[];
  readonly draw: (plan: PlainPlan, layout: Layout) => readonly Drawing[];
};
