import type { Direction, Measure, Project } from "../../src/plan/plan";

const place = { file: "計画.xlsx", sheet: "施策", cell: "B2" };

export const directionOf = (code: string, name: string): Direction => ({ code, name, place, recorded: null, works: null, results: null, problems: null, nextProblems: null, nextSteps: null });

/** A measure in which nothing stands but what is given. */
export function measureOf(code: string, name: string, given: Partial<Measure> = {}): Measure {
  return {
    code, name, place, policy: code.split("-").slice(0, -1).join("-"), department: null, overall: null, selfAssessment: null,
    indicators: [], directions: [], goals: [], recordedQuantitative: null, recordedQualitative: null,
    ...given,
  };
}

export const projectOf = (code: string, name: string, given: Partial<Project> = {}): Project => ({ code, name, place, overviewIndicators: [], pageIndicators: [], relatedPlans: [], kpis: [], ...given });
