import { join } from "node:path";
import { gradePlan } from "../../../src/grading/grade-plan";
import { defaultScheme } from "../../../src/grading/schemes";
import { summary } from "../../../src/sheets/summary/summary";
import type { SheetDraft } from "../../../src/workbook/draft";
import { expectGolden } from "../../golden";
import { planOf } from "../../plan/plan-of";
import { draftText } from "../draft-text";
import { draftOf, evaluateSample } from "../sample-plans";

test.each([0, 1])("plan %i of the sample, line by line", async (plan) => {
  expectGolden(join(__dirname, `summary-${plan + 1}.golden.txt`), draftText(draftOf(summary, await evaluateSample(), plan)));
});

test("a plan without measures says so", () => {
  expect(summary.draft(gradePlan(planOf({}), defaultScheme), { language: "ja", file: "計画.xlsx", date: "", earlier: null })).toEqual({ missing: "no-measures" });
});

/** The rows of the table under this title, to the empty line below it. */
function tableIn(draft: SheetDraft, title: string): readonly string[] {
  const lines = draftText(draft).split("\n");
  const top = lines.indexOf(title);
  return lines.slice(top + 1, lines.indexOf("", top)).map((line) => line.split("\t")[0] ?? "");
}

test("the two levels of one measure are not added up, and the chart still shows them both", async () => {
  const draft = draftOf(summary, await evaluateSample(), 0);
  expect(tableIn(draft, "施策の評価").slice(0, 3)).toEqual(["評価", "定量評価", "定性評価"]);
  expect(tableIn(draft, "施策の評価")).not.toContain("合計");
  const chart = draft.charts?.find(({ title }) => title === "施策の評価");
  expect(chart?.stacking).toBe("stacked");
  expect(chart?.categories.bottom).toBe((chart?.categories.top ?? 0) + 1);
});
