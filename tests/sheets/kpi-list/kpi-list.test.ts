import { join } from "node:path";
import { gradePlan } from "../../../src/grading/grade-plan";
import { defaultScheme } from "../../../src/grading/schemes";
import type { Plan } from "../../../src/plan/plan";
import { kpiList } from "../../../src/sheets/kpi-list/kpi-list";
import { expectGolden } from "../../golden";
import { planOf } from "../../plan/plan-of";
import { draftText } from "../draft-text";
import { readBack } from "../read-back";
import { draftOf, evaluateSample } from "../sample-plans";

test("the third plan's, row by row", async () => {
  expectGolden(join(__dirname, "kpi-list.golden.txt"), draftText(draftOf(kpiList, await evaluateSample(), 1)));
});

test("read as a KPI table it is the same KPIs", async () => {
  const evaluation = await evaluateSample();
  const kpisIn = (plan: Plan | undefined) => plan?.projects.map(({ name, kpis }) => [name, kpis.map(({ measure, direction, title, section, name: indicator, baseline, target }) => [measure, direction, title, section, indicator, baseline?.text, target?.text].map((part) => (part ?? "").replace(/\s/g, "")).join("|"))]);
  const read = kpisIn(await readBack(draftOf(kpiList, evaluation, 1)));
  expect(read).toEqual(kpisIn(evaluation.plans[1]?.plan));
  expect(read?.flatMap(([, kpis]) => kpis ?? [])).toHaveLength(79);
});

test("a plan without any says so", () => {
  expect(kpiList.draft(gradePlan(planOf({ measures: [] }), defaultScheme), { language: "ja", file: "計画.xlsx", date: "", earlier: null })).toEqual({ missing: "no-kpis" });
});
