import { join } from "node:path";
import { gradePlan } from "../../../src/grading/grade-plan";
import { defaultScheme } from "../../../src/grading/schemes";
import type { LocalIndicator } from "../../../src/plan/plan";
import { localIndicatorList } from "../../../src/sheets/local-indicator-list/local-indicator-list";
import { expectGolden } from "../../golden";
import { planOf } from "../../plan/plan-of";
import { draftText } from "../draft-text";
import { readBack } from "../read-back";
import { draftOf, evaluateSample } from "../sample-plans";

test("the third plan's, row by row", async () => {
  expectGolden(join(__dirname, "local-indicator-list.golden.txt"), draftText(draftOf(localIndicatorList, await evaluateSample(), 1)));
});

test("read again it is the same local indicators", async () => {
  const evaluation = await evaluateSample();
  const say = (locals: readonly LocalIndicator[] | undefined) => locals?.map(({ measure, name }) => `${measure} ${name}`).sort();
  const { localIndicators } = await readBack(draftOf(localIndicatorList, evaluation, 1));
  expect(say(localIndicators)).toEqual(say(evaluation.plans[1]?.plan.localIndicators));
  expect(localIndicators).toHaveLength(27);
});

test("a plan without any says so", () => {
  expect(localIndicatorList.draft(gradePlan(planOf({ measures: [] }), defaultScheme), { language: "ja", file: "計画.xlsx", date: "", earlier: null })).toEqual({ missing: "no-local-indicators" });
});
