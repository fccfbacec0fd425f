import type { Plan } from "../../src/plan/plan";

/** A plan in which nothing stands but what is given. */
export function planOf(given: Partial<Plan>): Plan {
  return {
    id: "plan-1", name: "計画", title: given.name ?? "計画", baselineYear: null, actualYear: null, targetYear: null, policyGroups: [], policies: [], measures: [], projects: [],
    planIndicators: [], localIndicators: [], works: [], districts: [], nationalStrategy: [],
    mentions: [], typedMarks: [], goalSigns: [], chosenMarks: [], ownMatrices: [],
    lists: { policies: false, measures: false, directions: false, projects: false, goals: false, localIndicators: false },
    ...given,
  };
}
