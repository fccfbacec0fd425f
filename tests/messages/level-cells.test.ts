import { gradePlan } from "../../src/grading/grade-plan";
import type { GradedMeasure } from "../../src/grading/graded-plan";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { cellsOfLevel, cellsOfOverall } from "../../src/messages/explanations";
import type { Direction, Typed } from "../../src/plan/plan";
import { indicatorOf } from "../plan/indicator-of";
import { planOf } from "../plan/plan-of";

const at = (cell: string, sheet = "評価") => ({ file: "計画.xlsx", sheet, cell });
const typed = (cell: string): Typed => ({ text: "高", place: at(cell) });
const direction = (cell: string, level: string | null): Direction => ({ code: null, name: "展開", place: at(cell), recorded: level === null ? null : typed(level), works: null, results: null, problems: null, nextProblems: null, nextSteps: null });

function graded(indicators: readonly (readonly [string, string?])[], directions: readonly Direction[], overall: string | null = null): GradedMeasure {
  const measure = {
    code: "1-1", name: "健康", place: at("A8"), policy: null, department: null, selfAssessment: null, goals: [], recordedQuantitative: null, recordedQualitative: null,
    overall: overall === null ? null : typed(overall),
    indicators: indicators.map(([cell, sheet]) => ({ ...indicatorOf({ actual: "1", target: "1" }), place: at(cell, sheet) })),
    directions,
  };
  const [made] = gradePlan(planOf({ measures: [measure] }), isesaki).measures;
  if (!made) throw new Error("the measure is graded");
  return made;
}

test.each<[string, () => GradedMeasure, "quantitative" | "qualitative", string]>([
  ["the run of its indicators", () => graded([["F8"], ["F10"], ["F12"]], []), "quantitative", "F8:F12"],
  ["one indicator", () => graded([["F8"]], []), "quantitative", "F8"],
  ["indicators of another sheet say so", () => graded([["F8"], ["B3", "追加"], ["B4", "追加"]], []), "quantitative", "F8・追加!B3:B4"],
  ["indicators in two columns", () => graded([["F8"], ["M8"]], []), "quantitative", "F8・M8"],
  ["no indicator: its own cell", () => graded([], []), "quantitative", "J8"],
  ["the levels of its directions", () => graded([], [direction("K8", "O8"), direction("K9", null), direction("K10", "O10")]), "qualitative", "O8:O10"],
  ["directions without any level", () => graded([], [direction("K8", null), direction("K9", null)]), "qualitative", "K8:K9"],
  ["no direction: its own cell", () => graded([["F8"]], []), "qualitative", "J8"],
])("%s", (_, make, level, expected) => {
  expect(cellsOfLevel(level, make(), at("J8"))).toBe(expected);
});

test("a level made of two others has the cells of both", () => {
  const measure = graded([["F8"], ["F9"]], [direction("K8", "O8")], "B8");
  expect(cellsOfOverall({ first: "quantitative", second: "qualitative", table: [] }, measure, at("J8"))).toBe("F8:F9・O8");
  expect(cellsOfOverall({ first: "qualitative", second: "overall", table: [] }, measure, at("J8"))).toBe("O8・B8");
  expect(cellsOfOverall({ first: "quantitative", second: "overall", table: [] }, graded([], []), at("J8"))).toBe("J8");
});
