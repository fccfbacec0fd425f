import type { SheetDraft } from "../workbook/draft";
import { newBook } from "../workbook/file";
import { loadSecondPlan } from "./second-plan";
import { draftSecondPlan } from "./second-plan-sheet";
import { loadThirdPlan } from "./third-plan";
import type { ThirdPlan } from "./third-plan";
import { draftGoals, draftLocalIndicators, draftMeasureList } from "./third-plan-measure-sheets";
import { draftNationalStrategy, draftProject, draftTargets } from "./third-plan-project-sheets";

function draftThirdPlan(plan: ThirdPlan): readonly SheetDraft[] {
  return [
    draftMeasureList(plan),
    draftTargets(plan),
    ...plan.projects.map((project) => draftProject(project, plan)),
    draftNationalStrategy(plan),
    draftLocalIndicators(plan),
    draftGoals(plan),
  ];
}

/** The workbook that the workbench opens first: a department's file with the plan that ends and the one that begins, so without any mark of ours. */
export function makeSample(): Uint8Array {
  return newBook([draftSecondPlan(loadSecondPlan()), ...draftThirdPlan(loadThirdPlan())], { marked: false });
}
