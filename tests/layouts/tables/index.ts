import type { Table } from "./table";
import { directionList } from "./direction-list";
import { evaluationList } from "./evaluation-list";
import { indicatorList } from "./indicator-list";
import { kpiTable } from "./kpi-table";
import { districts, goals, localIndicators } from "./links";
import { measurePages } from "./measure-pages";
import { measureGrades, measureMaster } from "./measure-tables";
import { nationalStrategy, planIndicators, projectIndicators, relatedPlans } from "./project-tables";
import { projectMatrix } from "./project-matrix";
import { works } from "./works";

/** What a department hands in. A table that only refers to measures comes with the list of them. */
export const HANDED_IN: Readonly<Record<string, readonly Table[]>> = {
  "evaluation list": [evaluationList],
  "indicator list": [indicatorList],
  "direction list": [directionList, measureMaster],
  "measure pages": [measureMaster, measurePages],
  "measure grades": [measureGrades],
  "measure master": [measureMaster],
  "indicators and directions": [indicatorList, directionList, measureGrades],
  "KPI tables": [measureMaster, kpiTable],
  "project indicators": [measureMaster, projectIndicators],
  "plan indicators": [measureMaster, planIndicators],
  "local indicators": [measureMaster, localIndicators],
  goals: [measureMaster, goals],
  works: [measureMaster, projectIndicators, works],
  "project matrix": [measureMaster, projectIndicators, projectMatrix],
  districts: [measureMaster, districts],
  "related plans": [measureMaster, projectIndicators, relatedPlans],
  "national strategy": [measureMaster, projectIndicators, nationalStrategy],
  "a whole plan": [measureMaster, planIndicators, projectIndicators, kpiTable, indicatorList, goals, localIndicators, projectMatrix, works, districts, nationalStrategy],
};

/** The plan that ends, and the one that begins. */
export const OLD: readonly Table[] = [evaluationList];
export const NEW: readonly Table[] = [measureMaster, planIndicators, projectIndicators, kpiTable, goals, localIndicators];
