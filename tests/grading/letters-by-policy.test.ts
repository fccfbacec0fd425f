import { gradePlan } from "../../src/grading/grade-plan";
import { allLetters, countByPolicy, lettersComputed, lettersTyped } from "../../src/grading/letters-by-policy";
import { ino } from "../../src/grading/schemes/ino";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { indicatorOf } from "../plan/indicator-of";
import { planOf } from "../plan/plan-of";
import { measureOf } from "../sheets/measure-of";

const policies = [{ code: "1", name: "子育て", goal: null, place: measureOf("1-1", "").place }];
const percent = (actual: string, letter?: string) => indicatorOf({ actual, target: "100", ...(letter === undefined ? {} : { letter }) });
const graded = gradePlan(
  planOf({
    policies,
    measures: [
      measureOf("1-1", "", { indicators: [percent("100"), percent("85", "A"), percent("調整中")] }),
      measureOf("1-2", "", { indicators: [percent("120"), percent("10", "D")] }),
      measureOf("2-1", "", { indicators: [percent("-")] }),
    ],
  }),
  isesaki,
);

test("computed letters by policy, with what could not be computed", () => {
  const { letters, rows } = countByPolicy(graded, lettersComputed);
  expect(letters).toEqual(["A", "B", "C", "D", "-"]);
  expect(rows).toEqual([{ policy: "1 子育て", counts: [2, 1, 0, 1, 0], ungraded: 1 }, { policy: "2", counts: [0, 0, 0, 0, 1], ungraded: 0 }]);
});

test("typed letters by policy", () => {
  expect(countByPolicy(graded, lettersTyped).rows.map(({ counts }) => counts)).toEqual([[1, 0, 0, 1, 0], [0, 0, 0, 0, 0]]);
});

test("letters that only people type, and those without a target, are letters too", () => {
  expect(allLetters(ino)).toEqual(["◎", "○", "△", "×", "-", "評価なし"]);
});
