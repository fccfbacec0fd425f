import { gradePlan } from "../../../src/grading/grade-plan";
import { defaultScheme } from "../../../src/grading/schemes";
import { workMatrix } from "../../../src/sheets/work-matrix/work-matrix";
import { planOf } from "../../plan/plan-of";
import { draftText } from "../draft-text";
import { directionOf, measureOf, projectOf } from "../measure-of";

const place = { file: "計画.xlsx", sheet: "事業", cell: "C3" };
const context = { language: "ja", file: "計画.xlsx", date: "令和8年11月20日", earlier: null } as const;
const work = (measure: string, direction: string | null, name: string, projects: readonly string[]) => ({ measure, direction, name, place, projects, strategy: null, budget: [] });

const plan = planOf({
  policies: [{ code: "1", name: "子育て政策", goal: null, place }],
  measures: [measureOf("1-1", "子育て支援", { directions: [directionOf("1", "相談の充実")] }), measureOf("1-2", "学校教育")],
  projects: [projectOf("1", "少子化対策"), projectOf("2", "ＤＸ推進")],
  works: [work("1-1", "1", "相談窓口の設置", ["1"]), work("1-1", "1", "電子申請", ["1", "2"]), work("1-2", null, "校舎の改修", [])],
});

test("works under their directions, with the projects they belong to", () => {
  const draft = workMatrix.draft(gradePlan(plan, defaultScheme), context);
  expect("missing" in draft ? draft.missing : draftText(draft).split("\n")).toEqual([
    "【重点事業対応表】 A3 landscape",
    "重点事業と重点プロジェクトの対応　計画",
    "凡例　○：対応する重点事業　総合戦略の列は、いずれかのプロジェクトに対応する重点事業です。",
    "政策\t重点施策\t施策の展開方針\t重点事業\t総合戦略\t重点プロジェクト",
    "\t\t\t\t\t少子化対策\tＤＸ推進",
    "1 子育て政策\t1-1 子育て支援\t方針1 相談の充実\t相談窓口の設置\t○\t○",
    "\t\t\t電子申請\t○\t○\t○",
    "\t1-2 学校教育\t\t校舎の改修",
    "合計\t重点事業の数\t\t\t#2\t#2\t#1",
    "結合 A2:G2 A3:A4 B3:B4 C3:C4 D3:D4 E3:E4 F3:G3 A5:A7 B5:B6 C5:C6",
    "印刷 重点事業対応表　令和8年11月20日作成　出典：計画.xlsx",
    "",
  ]);
});

test("総合戦略 stands as it was typed where the table of works says it", () => {
  const said = (text: string) => ({ text, place });
  const [one, two, three] = plan.works;
  const works = one && two && three ? [{ ...one, strategy: said("") }, { ...two, strategy: said("◯") }, { ...three, strategy: said("○") }] : [];
  const draft = workMatrix.draft(gradePlan({ ...plan, works }, defaultScheme), context);
  expect("missing" in draft ? draft.missing : draftText(draft).split("\n").slice(2, 9)).toEqual([
    "凡例　○：対応する重点事業　総合戦略の列は、もとの表のとおりです。その列のない表の重点事業は、いずれかのプロジェクトに対応すれば○です。",
    "政策\t重点施策\t施策の展開方針\t重点事業\t総合戦略\t重点プロジェクト",
    "\t\t\t\t\t少子化対策\tＤＸ推進",
    "1 子育て政策\t1-1 子育て支援\t方針1 相談の充実\t相談窓口の設置\t\t○",
    "\t\t\t電子申請\t◯\t○\t○",
    "\t1-2 学校教育\t\t校舎の改修\t○",
    "合計\t重点事業の数\t\t\t#2\t#2\t#1",
  ]);
});

test("a plan without works says so", () => {
  expect(workMatrix.draft(gradePlan(planOf({}), defaultScheme), context)).toEqual({ missing: "no-works" });
});
