import { join } from "node:path";
import { resultOf } from "../../../src/checks/check";
import { finish } from "../../../src/workbook/steps";
import { localIndicatorNoKpi } from "../../../src/checks/goals/local-indicator-no-kpi";
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

test("the list and the check say the same of each", async () => {
  const evaluation = await evaluateSample();
  const graded = evaluation.plans[1];
  if (!graded) throw new Error("the sample has two plans");
  const { cells } = draftOf(localIndicatorList, evaluation, 1);
  const signs = cells.flatMap(([, , name, sign]) => (name?.kind === "text" && sign?.kind === "text" ? [[name.text, sign.text] as const] : []));
  const signOf = (wanted: string) => signs.flatMap(([name, sign]) => (name === wanted ? [sign] : []));
  expect(["国際交流・国内交流の推進に関する満足度", "新規求人数", "介護を必要としない高齢者の割合", "事業所数", "翻訳数"].map(signOf)).toEqual([["○"], ["○"], ["○", "○"], ["？", "？"], ["－"]]);
  const run = finish(resultOf(localIndicatorNoKpi.run(graded)));
  const told = "found" in run ? run.found.flatMap(({ data }) => (data["names"] ?? data["name"] ?? "").split("、")) : [];
  const notFound = signs.flatMap(([name, sign]) => (sign === "－" || sign === "？" ? [name] : []));
  expect([...told].sort()).toEqual([...notFound].sort());
  expect(signs.filter(([, sign]) => sign === "○")).toHaveLength(27 - notFound.length);
});

test("a plan without any says so", () => {
  expect(localIndicatorList.draft(gradePlan(planOf({ measures: [] }), defaultScheme), { language: "ja", file: "計画.xlsx", date: "", earlier: null })).toEqual({ missing: "no-local-indicators" });
});
