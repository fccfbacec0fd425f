import { join } from "node:path";
import { gradePlan } from "../../../src/grading/grade-plan";
import { defaultScheme } from "../../../src/grading/schemes";
import type { Plan } from "../../../src/plan/plan";
import { nationalStrategyList } from "../../../src/sheets/national-strategy-list/national-strategy-list";
import { expectGolden } from "../../golden";
import { planOf } from "../../plan/plan-of";
import { draftText } from "../draft-text";
import { readBack } from "../read-back";
import { draftOf, evaluateSample } from "../sample-plans";

test("the third plan's, row by row", async () => {
  expectGolden(join(__dirname, "national-strategy-list.golden.txt"), draftText(draftOf(nationalStrategyList, await evaluateSample(), 1)));
});

test("read again it is the same links", async () => {
  const evaluation = await evaluateSample();
  const say = (plan: Plan | undefined) => plan?.nationalStrategy.map(({ project, field, aim }) => `${plan.projects.find(({ code }) => code === project)?.name ?? project}|${field}|${aim}`);
  expect(say(await readBack(draftOf(nationalStrategyList, evaluation, 1)))).toEqual(say(evaluation.plans[1]?.plan));
});

test("a plan without any says so", () => {
  expect(nationalStrategyList.draft(gradePlan(planOf({ measures: [] }), defaultScheme), { language: "ja", file: "計画.xlsx", date: "", earlier: null })).toEqual({ missing: "no-national-strategy" });
});
