import { join } from "node:path";
import { gradePlan } from "../../../src/grading/grade-plan";
import { defaultScheme } from "../../../src/grading/schemes";
import { measurePages } from "../../../src/sheets/measure-pages/measure-pages";
import { expectGolden } from "../../golden";
import { planOf } from "../../plan/plan-of";
import { draftText } from "../draft-text";
import { draftOf, evaluateSample } from "../sample-plans";

test.each([0, 1])("plan %i of the sample, line by line", async (plan) => {
  expectGolden(join(__dirname, `measure-pages-${plan + 1}.golden.txt`), draftText(draftOf(measurePages, await evaluateSample(), plan)));
});

test("a plan without measures says so", () => {
  expect(measurePages.draft(gradePlan(planOf({}), defaultScheme), { language: "ja", file: "計画.xlsx", date: "", earlier: null })).toEqual({ missing: "no-measures" });
});
