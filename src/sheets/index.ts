import type { OutputSheet } from "./output-sheet";
import { blankList } from "./blank-list/blank-list";
import { dataCodes } from "./data/data-codes";
import { dataFigures } from "./data/data-figures";
import { dataGoals } from "./data/data-goals";
import { dataGrades } from "./data/data-grades";
import { dataMeasures } from "./data/data-measures";
import { dataProjects } from "./data/data-projects";
import { dataWorks } from "./data/data-works";
import { districtMatrix } from "./district-matrix/district-matrix";
import { goalMatrix } from "./goal-matrix/goal-matrix";
import { kpiList } from "./kpi-list/kpi-list";
import { localIndicatorList } from "./local-indicator-list/local-indicator-list";
import { measurePages } from "./measure-pages/measure-pages";
import { nationalStrategyList } from "./national-strategy-list/national-strategy-list";
import { projectMatrix } from "./project-matrix/project-matrix";
import { relatedPlanList } from "./related-plan-list/related-plan-list";
import { summary } from "./summary/summary";
import { workMatrix } from "./work-matrix/work-matrix";

/** In the order in which they stand in the book. */
export const outputSheets: readonly OutputSheet[] = [goalMatrix, projectMatrix, workMatrix, kpiList, localIndicatorList, nationalStrategyList, relatedPlanList, districtMatrix, blankList, measurePages, summary, dataMeasures, dataFigures, dataGrades, dataGoals, dataProjects, dataWorks, dataCodes];
