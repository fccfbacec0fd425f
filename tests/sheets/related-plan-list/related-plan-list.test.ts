import { join } from "node:path";
import { gradePlan } from "../../../src/grading/grade-plan";
import { defaultScheme } from "../../../src/grading/schemes";
import type { Plan } from "../../../src/plan/plan";
import { relatedPlanList } from "../../../src/sheets/related-plan-list/related-plan-list";
import { expectGolden } from "../../golden";
import { planOf } from "../../plan/plan-of";
import { draftText } from "../draft-text";
import { readBack } from "../read-back";
import { draftOf, evaluateSample } from "../sample-plans";

test("the third plan's, row by row", async () => {
  expectGolden(join(__dirname, "related-plan-list.golden.txt"), draftText(draftOf(relatedPlanList, await evaluateSample(), 1)));
});

test("read again it is the same plans", async () => {
  const evaluation = await evaluateSample();
  const say = (plan: Plan | undefined) => plan?.projects.map(({ name, relatedPlans }) => [name, ...relatedPlans.map(({ text }) => text)].join("|"));
  expect(say(await readBack(draftOf(relatedPlanList, evaluation, 1)))).toEqual(say(evaluation.plans[1]?.plan));
});

test("a plan without any says so", () => {
  expect(relatedPlanList.draft(gradePlan(planOf({ measures: [] }), defaultScheme), { language: "ja", file: "計画.xlsx", date: "", earlier: null })).toEqual({ missing: "no-related-plans" });
});
