import { join } from "node:path";
import { gradePlan } from "../../../src/grading/grade-plan";
import { defaultScheme } from "../../../src/grading/schemes";
import { blankList } from "../../../src/sheets/blank-list/blank-list";
import { expectGolden } from "../../golden";
import { planOf } from "../../plan/plan-of";
import { draftText } from "../draft-text";
import { draftOf, evaluateSample } from "../sample-plans";

test("the sample's, department by department", async () => {
  const evaluation = await evaluateSample();
  expectGolden(join(__dirname, "blank-list.golden.txt"), [0, 1].map((plan) => draftText(draftOf(blankList, evaluation, plan))).join("\n"));
});

test("a plan without any says so", () => {
  expect(blankList.draft(gradePlan(planOf({}), defaultScheme), { language: "ja", file: "計画.xlsx", date: "", earlier: null })).toEqual({ missing: "no-measures" });
});
