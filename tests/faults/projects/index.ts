import type { ProjectsCheckId } from "../../../src/checks/projects";
import type { Fault } from "../fault";
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

export const projectsFaults: Readonly<Partial<Record<ProjectsCheckId, Fault>>> = {
  "direction-unknown": directionUnknown,
  "project-empty": projectEmpty,
  "measure-without-project": measureWithoutProject,
  "mark-differs": markDiffers,
  "overview-differs": overviewDiffers,
  "kpi-not-at-measure": kpiNotAtMeasure,
  "project-indicator-differs": projectIndicatorDiffers,
  "project-without-field": projectWithoutField,
  "related-plan-differs": relatedPlanDiffers,
  "matrix-mark-edited": matrixMarkEdited,
};
