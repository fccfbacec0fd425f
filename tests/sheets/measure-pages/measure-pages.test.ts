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

/** The lines of one page, from its title to the next. */
async function pageOf(plan: number, title: string): Promise<readonly string[]> {
  const lines = draftText(draftOf(measurePages, await evaluateSample(), plan)).split("\n");
  const first = lines.findIndex((line) => line.startsWith(title));
  const next = lines.findIndex((line, index) => index > first && /^[0-9]+(?:-[0-9]+)+　|^結合/.test(line));
  return lines.slice(first, next).map((line) => line.replace(/\t+/g, " | "));
}

test("typed and computed stand side by side and say which is which", async () => {
  const page = await pageOf(0, "1-1-1　");
  expect(page).toContain("評価 | 定量評価 入力 中／算出 低　　定性評価 入力 中／算出 中　　全体評価 入力 A");
  expect(page).toContain("指標名 | 実績値⏎（令和4年度） | 目標値⏎（令和6年度） | 達成率 | 評価⏎入力／算出");
  expect(page).toContain("健康づくり事業への参加者数 | 5,900人 | 10,650人 | 55.3% | C／D");
});

test("related plans stand under the project that names them", async () => {
  const page = await pageOf(1, "1-1　");
  const from = page.indexOf("関連計画（重点プロジェクト）");
  expect(page.slice(from + 1).map((line) => line.split(" | ")[0])).toEqual(["少子高齢化対策プロジェクト"]);
  const several = await pageOf(1, "7-4　");
  expect(several.slice(several.indexOf("関連計画（重点プロジェクト）") + 1)).toEqual([
    expect.stringMatching(/^産業活性化プロジェクト \| .*第４次定住自立圏共生ビジョン（案）$/),
    "ＤＸ推進プロジェクト | ＤＸ推進計画、第３期教育振興基本計画、第９期伊勢崎市高齢者保健福祉計画",
  ]);
});

test("a direction that only KPIs lead to has its line, and each KPI says under which it stands", async () => {
  const page = await pageOf(1, "7-4　");
  const from = page.indexOf("施策の展開方針");
  expect(page.slice(from + 1, from + 4)).toEqual(["方針 | 施策の展開方針", "1 | （名称なし）", "2 | 本市の特色を生かした人の流れの創出と安定した財政基盤の構築"]);
  expect(page.slice(page.indexOf("KPI・成果指標") + 1, page.indexOf("関連計画（重点プロジェクト）") - 1)).toEqual([
    "方針 | 指標名 | 現状値⏎（令和5年度） | 目標値⏎（令和11年度）",
    "2 | ふるさと納税寄附件数",
    "1 | 電子地域通貨会員数の本市人口に対する割合（％） | 18% | 36%",
  ]);
});

test("a plan without measures says so", () => {
  expect(measurePages.draft(gradePlan(planOf({}), defaultScheme), { language: "ja", file: "計画.xlsx", date: "", earlier: null })).toEqual({ missing: "no-measures" });
});
