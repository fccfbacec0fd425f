import { evaluateSnapshots } from "../../src/actions/evaluation";
import { listPlanSheets } from "../../src/actions/plan-sheets";
import { gradePlan } from "../../src/grading/grade-plan";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { makeSample } from "../../src/sample/make-sample";
import { loadSecondPlan } from "../../src/sample/second-plan";
import type { SecondPlan } from "../../src/sample/second-plan";
import { draftSecondPlan } from "../../src/sample/second-plan-sheet";
import { newBook, openPackage, readSnapshot } from "../../src/workbook/file";
import { enlargePlan } from "./large-plan";

/** A plan so many times as large: the same measures under further policies. */
export function enlarge(plan: SecondPlan, times: number): SecondPlan {
  const copies = Array.from({ length: times }, (_, copy) =>
    plan.measures.map((measure) => {
      const [group = "1", ...rest] = measure.code.split("-");
      return { ...measure, code: [Number(group) + copy * 5, ...rest].join("-") };
    }),
  );
  return { ...plan, measures: copies.flat() };
}

const KINDS = ["goal-matrix", "project-matrix", "kpi-list"];

/** A workbook larger than a city has: 342 measures with grades, 324 in a matrix of 100 projects, 9,480 rows of KPIs; as people's own sheets. */
export function makeBigBook(): Uint8Array {
  const evaluated = evaluateSnapshots([readSnapshot(openPackage(makeSample()), "sample.xlsx")], isesaki);
  const plans = evaluated.plans.slice(1).map(({ plan }) => gradePlan(enlargePlan(plan, { measures: 9, projects: 20, kpis: 6 }), isesaki));
  const large = { ...evaluated, plans };
  const sheets = listPlanSheets(large, KINDS, { language: "ja", date: "" }).sheets.map(({ draft }) => draft(large, () => null, { language: "ja", date: "" }));
  return newBook([draftSecondPlan(enlarge(loadSecondPlan(), 9)), ...sheets], { marked: false });
}
