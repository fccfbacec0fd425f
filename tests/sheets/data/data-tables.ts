import { gradePlan } from "../../../src/grading/grade-plan";
import { defaultScheme } from "../../../src/grading/schemes";
import { outputSheets } from "../../../src/sheets";
import type { SheetDraft } from "../../../src/workbook/draft";
import { indicatorOf } from "../../plan/indicator-of";
import { planOf } from "../../plan/plan-of";
import { directionOf, measureOf, projectOf } from "../measure-of";
import { evaluateSample } from "../sample-plans";

const place = { file: "計画.xlsx", sheet: "事業", cell: "C3" };
const full = { policies: [{ code: "1", name: "子育て政策", goal: null, place }], projects: [projectOf("1", "ＤＸ推進")] };

/** What the sample does not have: works, parts, rare letters, line breaks, empty cells and what can't be read. */
const ODD = planOf({
  ...full,
  measures: [
    measureOf("1-1", "子育て①\n支援 ", {
      department: "㈱と協働する課", directions: [directionOf("1", "相談")],
      indicators: [indicatorOf({ name: "公園の面積", actual: "1,000㎡", target: "2,000㎡ 以上", letter: "D" }), indicatorOf({ name: "理解度", actual: "小学校 94.2%\n中学校 87.4%", target: "" }), indicatorOf({ name: "数", actual: "-", target: "調整中" }), indicatorOf({ name: "率", actual: "ふえた", target: "5%(R3-R6)" })],
    }),
  ],
  works: [{ measure: "1-1", direction: "1", name: "相談窓口", place, projects: ["1"], strategy: null, budget: [] }, { measure: "1-1", direction: null, name: "校舎", place, projects: [], strategy: null, budget: [] }],
});

/** All tables for machines: of both plans of the sample, and of a plan full of oddities. */
export async function listDataTables(): Promise<readonly { readonly name: string; readonly draft: SheetDraft }[]> {
  const evaluation = await evaluateSample();
  const plans = [...evaluation.plans, gradePlan(ODD, defaultScheme)];
  return plans.flatMap((plan, index) =>
    outputSheets
      .filter(({ kind }) => kind.startsWith("data-"))
      .flatMap(({ draft, kind }) => {
        const made = draft(plan, { language: "ja", file: "sample.xlsx", date: "令和8年11月20日", earlier: null });
        return "missing" in made ? [] : [{ name: `${kind} of plan ${index + 1}`, draft: made }];
      }),
  );
}
