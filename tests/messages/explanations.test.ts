import { gradeIndicator } from "../../src/grading/grade-indicator";
import { gradePlan } from "../../src/grading/grade-plan";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { explainGrade, explainQualitative, explainQuantitative } from "../../src/messages/explanations";
import { indicatorOf, typedAs } from "../plan/indicator-of";
import { planOf } from "../plan/plan-of";

const CASES: Readonly<Record<string, readonly [Parameters<typeof indicatorOf>[0], string, string]>> = {
  "more is better": [
    { actual: "10,412人", target: "23,500人" },
    "10,412人 ÷ 23,500人 = 44.3% → D（60%未満）",
    "10,412人 ÷ 23,500人 = 44.3% → D (60% not reached)",
  ],
  "between two bounds": [{ actual: "80人", target: "100人" }, "80人 ÷ 100人 = 80.0% → B（80%以上100%未満）", "80人 ÷ 100人 = 80.0% → B (80% or more, 100% not reached)"],
  "almost is not shown as all": [{ actual: "64,995人", target: "65,000人" }, "64,995人 ÷ 65,000人 = 99.9% → B（80%以上100%未満）", "64,995人 ÷ 65,000人 = 99.9% → B (80% or more, 100% not reached)"],
  "less is better": [
    { name: "ごみの排出量", actual: "72,305t", target: "70,000t" },
    "70,000t ÷ 72,305t = 96.8% → B（80%以上100%未満）（少ないほどよい）",
    "70,000t ÷ 72,305t = 96.8% → B (80% or more, 100% not reached) (less is better)",
  ],
  "parts": [
    { actual: "児童:86.1% 生徒:70.0%", target: "児童:86.0% 生徒:100%" },
    "児童 86.1% ÷ 86% = 100.1% → A、生徒 70% ÷ 100% = 70.0% → C。最も低いもの → C（60%以上80%未満）",
    "児童 86.1% ÷ 86% = 100.1% → A, 生徒 70% ÷ 100% = 70.0% → C. the lowest of them → C (60% or more, 80% not reached)",
  ],
  "could not be obtained": [{ actual: "-", target: "5人" }, "実績を把握できないため対象外", "left out: the actual could not be obtained"],
  "not computable": [{ actual: "5人", target: "0人" }, "目標値が0のため割り算ができません", "the target is 0 and can't be divided by"],
  "nothing left of what should go": [{ name: "待機児童数", actual: "0人", target: "0人" }, "実績0人・目標0人で、目標を満たしています → A（少ないほどよい）", "actual 0人, target 0人: the target is met → A (less is better)"],
};

test.each(Object.entries(CASES))("%s", (_, [texts, ja, en]) => {
  const graded = gradeIndicator(indicatorOf(texts), isesaki);
  expect(explainGrade("ja", graded, isesaki)).toBe(ja);
  expect(explainGrade("en", graded, isesaki)).toBe(en);
});

const measureOf = (letters: readonly (readonly [string, string, string])[], levels: readonly string[]) => {
  const place = { file: "計画.xlsx", sheet: "評価", cell: "C8" };
  const blank = { works: null, results: null, problems: null, nextProblems: null, nextSteps: null, code: null, place };
  const measure = {
    code: "1-1-1", name: "健康づくり", place, policy: null, department: null, overall: null, selfAssessment: null,
    indicators: letters.map(([actual, target, letter]) => indicatorOf({ actual, target, letter })),
    directions: levels.map((level) => ({ ...blank, name: "展開", recorded: level === "" ? null : typedAs(level) })),
    goals: [],
    recordedQuantitative: null,
    recordedQualitative: null,
  };
  const graded = gradePlan(planOf({ measures: [measure] }), isesaki).measures[0];
  if (!graded) throw new Error("the measure is graded");
  return graded;
};

test("a level shows its points, and what the typed letters would give", () => {
  const graded = measureOf([["50人", "100人", "B"], ["100人", "100人", "A"]], ["高", "中", ""]);
  expect(explainQuantitative("ja", graded, isesaki)).toBe("D0点・A3点 → 平均3/2（1.50） → 低（1.5以下）。入力された評価では B2点・A3点 → 平均5/2（2.50） → 中（1.5を上回り2.5以下）");
  expect(explainQualitative("ja", graded, isesaki)).toBe("高3点・中2点 → 平均5/2（2.50） → 高（2.5以上）（3件中1件は未記入）");
});

test("nothing with points: no level, and it says so", () => {
  expect(explainQuantitative("ja", measureOf([["-", "5人", "-"]], []), isesaki)).toBe("評価のある項目がないため算出なし");
});
