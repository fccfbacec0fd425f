import { gradePlan } from "../../src/grading/grade-plan";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { keepWhatToGrade, listMeasuresToGrade } from "../../src/grading/to-grade";
import { isUngraded, leaveUngraded } from "../../src/grading/ungraded-plan";
import type { Plan } from "../../src/plan/plan";
import { indicatorOf, typedAs } from "../plan/indicator-of";
import { planOf } from "../plan/plan-of";

const place = { file: "計画.xlsx", sheet: "評価", cell: "K8" };
const direction = { code: null, name: "展開", place, recorded: typedAs("高"), works: null, results: null, problems: null, nextProblems: null, nextSteps: null };
const planWith = (typed: boolean): Plan =>
  planOf({
    measures: [
      {
        code: "1-1", name: "健康", place, policy: null, department: null, overall: null, selfAssessment: null, goals: [],
        indicators: [indicatorOf({ name: "犯罪件数", actual: "5件", target: "10件", ...(typed ? { letter: "B" } : {}) }), indicatorOf({ letter: "　" })],
        directions: [direction],
        recordedQuantitative: typed ? typedAs("中") : null,
        recordedQualitative: null,
      },
    ],
  });

test("what was typed stays, and nothing is computed", () => {
  const [measure] = leaveUngraded(planWith(true)).measures;
  expect(measure?.indicators.map(({ grade, agreement }) => [grade, agreement])).toEqual([
    [{ state: "none", why: "no-scheme", better: { way: "less", sign: "words", against: [] } }, "not-computed"],
    [{ state: "none", why: "no-scheme", better: { way: "more", sign: "default", against: [] } }, "not-typed"],
  ]);
  const none = (leftOut: number) => ({ mean: null, by: "mean", level: "-", counted: 0, leftOut });
  expect(measure?.quantitative).toEqual({ computed: none(2), fromRecorded: none(2), recorded: typedAs("中"), agreement: "not-computed" });
  expect(measure?.qualitative).toEqual({ computed: none(1), recorded: null, agreement: "not-typed" });
  expect([measure?.overall, measure?.measure.code]).toEqual([null, "1-1"]);
});

test("such a plan is known, has a scheme of nothing, and has nothing to grade", () => {
  const ungraded = leaveUngraded(planWith(true));
  const graded = gradePlan(planWith(true), isesaki);
  expect([isUngraded(ungraded), isUngraded(graded)]).toEqual([true, false]);
  expect(ungraded.scheme).toMatchObject({ name: "", source: "", letters: { steps: [], lowest: "" }, unavailable: "-", typedOnly: [], shares: [], lacking: [], quantitative: null, qualitative: null, overall: null });
  expect([listMeasuresToGrade(ungraded).length, listMeasuresToGrade(graded).length]).toEqual([0, 1]);
  expect(keepWhatToGrade([ungraded, graded]).map(({ scheme }) => scheme.id)).toEqual(["isesaki"]);
});
