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
  const kpisIn = (plan: Plan | undefined) => plan?.projects.map(({ name, kpis }) => [name, kpis.map(({ measure, direction, title, work, isRelated, section, name: indicator, baseline, target }) => [measure, direction, title, work?.name, work?.content, String(isRelated), section, indicator, baseline?.text, target?.text].map((part) => (part ?? "").replace(/\s/g, "")).join("|"))]);
  const read = kpisIn(await readBack(draftOf(kpiList, evaluation, 1)));
  expect(read).toEqual(kpisIn(evaluation.plans[1]?.plan));
  expect(read?.flatMap(([, kpis]) => kpis ?? [])).toHaveLength(79);
});

test("a name that is the 取組's does not stand for the direction's", async () => {
  const { cells } = draftOf(kpiList, await evaluateSample(), 1);
  const rowOf = (indicator: string, sheet: string) => cells.map((row) => row.map((cell) => (cell.kind === "text" || cell.kind === "link" ? cell.text : ""))).find((row) => row[5] === indicator && row[8]?.startsWith(sheet))?.slice(2, 5);
  expect([
    rowOf("企業等関係機関と連携した多文化共生講座の参加者数", "重点プロジェクト2"),
    rowOf("企業等関係機関と連携した多文化共生講座の参加者数", "重点プロジェクト4"),
    rowOf("災害時外国人支援ボランティア数", "重点プロジェクト4"),
    rowOf("電子地域通貨会員数の本市人口に対する割合（％）", "重点プロジェクト5"),
  ]).toEqual([
    ["7-1 方針2\n外国人の就労先での日本語や生活習慣を学ぶ機会の創出", "", ""],
    ["7-1 方針2\n外国人の就労先での日本語や生活習慣を学ぶ機会の創出", "方針2関係\n就労先で日本語や生活習慣を学ぶ機会の創出", "講師が事業所に出向き、仕事で使う日本語を教えます。"],
    ["5-1 方針2\n自助・共助による地域防災力の強化並びに要配慮者への支援体制の充実", "災害時における外国人への支援の充実", "避難所で使う多言語の案内板を備え、訓練を行います。"],
    ["7-4 方針1", "方針1関係\n行政 DX の推進", "窓口の手続きを順にオンラインに移し、電子地域通貨の使える店を増やします。"],
  ]);
});

test("a list of measures says so, and fits on A4", async () => {
  const { cells, print } = draftOf(kpiList, await evaluateSample(), 0);
  expect(cells.slice(1, 3).map((row) => row.map((cell) => (cell.kind === "text" ? cell.text.replace("\n", "") : "")))).toEqual([
    ["値は元の表に書かれたとおりです。", "", "", "", ""],
    ["施策", "指標名", "実績値（令和4年度）", "目標値（令和6年度）", "元のセル"],
  ]);
  expect([print.paper, print.orientation]).toEqual(["A4", "landscape"]);
});

test("a plan without any says so", () => {
  expect(kpiList.draft(gradePlan(planOf({ measures: [] }), defaultScheme), { language: "ja", file: "計画.xlsx", date: "", earlier: null })).toEqual({ missing: "no-kpis" });
});
