import type { Pauses } from "../../workbook/steps";
import type { PlanParts } from "../plan-parts";
import type { TableKind } from "../reading";
import type { Scope } from "../scope";
import { readDistricts } from "./districts";
import { readEvaluationList } from "./evaluation-list";
import { readKpiTable } from "./kpi-table";
import { readLocalIndicators } from "./local-indicators";
import { readMeasureMaster, readMeasureTable } from "./measure-table";
import { readNationalStrategy } from "./national-strategy";
import { readPlanIndicators, readProjectIndicators } from "./outcome-indicators";
import { readProjectMatrix } from "./project-matrix";
import { readRelatedPlans } from "./related-plans";
import { readWorks } from "./works";

type ReadTable = (scope: Scope, parts: PlanParts, depth: number | null, table: number) => Pauses<void>;

/** In the order in which they are read: what names measures and projects comes before what refers to them. */
export const TABLE_READERS: Readonly<Record<TableKind, ReadTable>> = {
  "measure-master": readMeasureMaster,
  "evaluation-list": readEvaluationList,
  "measure-grades": readMeasureTable,
  "direction-list": readEvaluationList,
  "indicator-list": readEvaluationList,
  "plan-indicators": readPlanIndicators,
  "project-indicators": readProjectIndicators,
  "kpi-table": readKpiTable,
  goals: readMeasureTable,
  "local-indicators": readLocalIndicators,
  "project-matrix": readProjectMatrix,
  works: readWorks,
  districts: readDistricts,
  "related-plans": readRelatedPlans,
  "national-strategy": readNationalStrategy,
};

export const READING_ORDER = Object.keys(TABLE_READERS) as readonly TableKind[];
