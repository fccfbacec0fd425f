import type { Check } from "../check";
import { directionUnknown } from "./direction-unknown";
import { kpiNotAtMeasure } from "./kpi-not-at-measure";
import { markDiffers } from "./mark-differs";
import { matrixMarkEdited } from "./matrix-mark-edited";
import { measureWithoutProject } from "./measure-without-project";
import { overviewDiffers } from "./overview-differs";
import { projectEmpty } from "./project-empty";
import { projectIndicatorDiffers } from "./project-indicator-differs";
import { projectWithoutField } from "./project-without-field";
import { relatedPlanDiffers } from "./related-plan-differs";

export type ProjectsCheckId =
  | "direction-unknown"
  | "project-empty"
  | "measure-without-project"
  | "mark-differs"
  | "overview-differs"
  | "kpi-not-at-measure"
  | "project-indicator-differs"
  | "project-without-field"
  | "related-plan-differs"
  | "matrix-mark-edited";

export const projectsChecks: readonly Check[] = [directionUnknown, projectEmpty, measureWithoutProject, markDiffers, overviewDiffers, kpiNotAtMeasure, projectIndicatorDiffers, projectWithoutField, relatedPlanDiffers, matrixMarkEdited];
