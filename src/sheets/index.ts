import type { OutputSheet } from "./output-sheet";
import { blankList } from "./blank-list/blank-list";
import { districtMatrix } from "./district-matrix/district-matrix";
import { kpiList } from "./kpi-list/kpi-list";
import { localIndicatorList } from "./local-indicator-list/local-indicator-list";
import { nationalStrategyList } from "./national-strategy-list/national-strategy-list";
import { projectMatrix } from "./project-matrix/project-matrix";
import { relatedPlanList } from "./related-plan-list/related-plan-list";
import { workMatrix } from "./work-matrix/work-matrix";

/** In the order in which they stand in the book. */
export const outputSheets: readonly OutputSheet[] = [projectMatrix, workMatrix, kpiList, localIndicatorList, nationalStrategyList, relatedPlanList, districtMatrix, blankList];
