import { join } from "node:path";
import type { Figure, Indicator, Plan } from "../../src/plan/plan";
import { readWorkbooks } from "../../src/reading/read-workbooks";
import type { Reading } from "../../src/reading/reading";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { expectGolden } from "../golden";
import { bookOf, sheetOf } from "../sheet-of";

/** Sheets as other cities lay them out, each read without being told how; what is read of them is kept as a text that a person has gone through. */
const BOOKS: Readonly<Record<string, readonly SheetSnapshot[]>> = {
  "years under 実績値, totals and a note": [
    sheetOf("KPI一覧",[
 ["第３次総合計画　成果指標進捗管理表"],
 ["","","","","","","","","（令和6年度末現在）"],
 ["基本目標","施策","No.","成果指標","単位","基準値","実績値","","","目標値","達成率","評価","担当課"],
 ["","","","","","R3","R4","R5","R6","R11","","",""],
 ["1 健やかに暮らせるまち","1-1 健康づくりの推進","1","特定健康診査受診率","%","38.5","40.1","41.2","42.0","60.0","70.0%","C","健康増進課"],
 ["","","2","がん検診受診率","%","12.3","13","13.5","14.2","20","71%","C","健康増進課"],
 ["","1-2 地域医療の充実","3","救急搬送時間","分","39.5","39","38.2","37.1","35以下","","B","医療課"],
 ["2 安全なまち","2-1 防災","4","自主防災組織率","％","80","82","85","88","100","88%","B","防災課"],
 ["","","","合計","","","","","","","","",""],
 ["※目標値は令和11年度"]],{merges:["A3:A4","B3:B4","C3:C4","D3:D4","E3:E4","G3:I3","K3:K4","L3:L4","M3:M4"]}),
  ],
  "codes and names in columns of their own, arrows for the better way": [
    sheetOf("施策評価",[
 ["令和５年度　施策評価シート（総括表）"],[],
 ["政策","","施策","","成果指標","","","","","施策評価"],
 ["番号","名称","番号","名称","指標名","方向","現状値\n(R2)","実績値\n(R5)","目標値\n(R7)",""],
 ["1","子育て","1-1","保育の充実","待機児童数","↓","12人","3人","0人","B"],
 ["","","","","保育所定員","↑","1,200人","1,250人","1,300人",""],
 ["","","1-2","母子保健","乳幼児健診受診率","↑","97.0%","98.1%","98.0%以上","A"]],
 {merges:["A3:B3","C3:D3","E3:I3","J3:J4","A5:A7","B5:B7","C5:C6","D5:D6","J5:J6"]}),
  ],
  "a plan that numbers nothing": [
    sheetOf("指標",[
 ["施策名","指標名","現状値（令和4年度）","目標値（令和8年度）"],
 ["農業の振興","新規就農者数","5人","10人"],["","耕作放棄地面積","12ha","10ha"],["商業の振興","空き店舗数","20件","15件"]]),
  ],
  "a heading with a table below it, again and again": [
    sheetOf("総合戦略",[
 ["第2期 まち・ひと・しごと創生総合戦略"],[],
 ["基本目標1　しごとをつくる"],["数値目標","基準値（R1）","目標値（R6）"],["新規雇用者数","120人","600人（5年累計）"],[],
 ["施策1-1　企業誘致の推進"],["KPI","基準値（R1）","目標値（R6）"],["誘致企業数","2社","5社"],["工場立地件数","1件","3件"],[],
 ["施策1-2　農業の担い手"],["KPI","基準値（R1）","目標値（R6）"],["認定農業者数","50人","60人"]]),
  ],
  "17 columns of marks": [
    sheetOf("SDGs",[
 ["施策とSDGsの関係"],["","施策","SDGs","","","","","","","","","","","","","","","",""],
 ["","",1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17].map(x=>typeof x==="number"?String(x):x),
 ["","1-1 健康","","","○","","","","","","","","","","","","","",""],
 ["","1-2 教育","","","","○","●","","","","","","","","","","","","◎"]],{merges:["B2:B3","C2:S2"]}),
  ],
  "works with projects and budgets": [
    sheetOf("重点事業",[
 ["重点施策","展開方針","重点事業","重点プロジェクト","事業費（千円）","","","担当課"],["","","","","R7","R8","R9",""],
 ["1-1 子育て","方針１ 支援","病児保育事業","少子高齢化対策プロジェクト","12,000","12,500","13,000","こども課"],
 ["","","ファミリーサポート事業","","3,000","3,000","-","こども課"],["","方針２ 環境","公園整備事業","暮らしの安心実現プロジェクト","50,000","0","調整中","公園課"]],
 {merges:["A1:A2","B1:B2","C1:C2","D1:D2","E1:G1","H1:H2","A3:A5","B3:B4"]}),
  ],
  "districts, and plans of projects": [
    sheetOf("地区別",[["地区名","まちづくりの方針"],["北部地区","・農地の保全\n・交流"],["","防災"],["南部地区","駅周辺"]]), sheetOf("関連計画",[["プロジェクト","関連計画"],["1 子育てプロジェクト","・こども計画\n・教育大綱"],["2 産業プロジェクト","農業計画"]]),
  ],
  "codes of four digits": [
    sheetOf("R5評価",[["施策コード","施策名","指標名","目標値","実績値","達成度","評価","所管課"],["0101","健康","受診率","50%","45%","90%","B","健康課"],["0102","医療","医師数","10人","11人","110%","A","医療課"]]),
  ],
  "projects and sections as merged columns": [
    sheetOf("KPI",[
 ["重点プロジェクト","取組の方向性","施策","展開方針","重要業績評価指標（KPI）","策定時（R5）","目標（R11）"],
 ["1 少子化対策プロジェクト","結婚支援","1-1 子育て","方針１ 支援","婚姻数","100組","120組"],["","","","方針２ 環境","待機児童数","0人","0人"],["","教育","1-2 教育","方針１ 学力","正答率","60％","70％"],
 ["2 産業プロジェクト","雇用","3-1 商工","方針１ 起業","起業数","5","10"]],{merges:["A2:A4","B2:B3","C2:C3"]}),
  ],
  "sections as rows of the table": [
    sheetOf("KPI",[
 ["重点プロジェクト１ 子育て応援プロジェクト"],["施策の展開方針","指標名","現状値(R5)","目標値(R11)"],
 ["【結婚・出産】"],["1-1 方針１ 支援","婚姻数","100組","120組"],["1-1 方針２ 環境","","",""],["【教育】"],["1-2 方針１ 学力","正答率","60％","70％"],[],
 ["重点プロジェクト２ 産業プロジェクト"],["施策の展開方針","指標名","現状値(R5)","目標値(R11)"],["3-1 方針１ 起業","起業数","5","10"]],{merges:["A3:D3","A6:D6"]}),
  ],
  "a page of one measure": [
    sheetOf("1-1",[
 ["施策1-1 子育て支援の充実"],["担当課","こども課"],["めざす姿","安心して子育てできる"],[],["成果指標","単位","現状値(R5)","目標値(R11)"],["待機児童数","人","3","0"],["満足度","％","65","80"],[],["施策の展開方針"],["方針１ 保育の充実"],["方針２ 相談支援"]]),
  ],
  "levels of directions and of measures on two sheets": [
    sheetOf("定性",[["施策","施策の展開","定性評価"],["1-1 健康","健診","高"],["","相談","中"],["1-2 医療","救急","低"]]), sheetOf("総合",[["施策名","定量評価","定性評価","全体評価","自己評価"],["1-1 健康","高","中","A","順調に進んだ。"],["1-2 医療","低","低","C","遅れている。"]]),
  ],
  "policies with their goals": [
    sheetOf("体系",[["基本政策","政策","政策のゴール","施策","担当部署"],["1 くらし","1-1 健康","みんな元気","1-1-1 健診","健康課"],["","","","1-1-2 運動","体育課"],["","1-2 福祉","支え合い","1-2-1 地域福祉","福祉課"]]),
  ],
  "goals by number, by name and by sign": [
    sheetOf("SDGs",[["施策","関連するSDGsのゴール"],["1-1 健康","3 すべての人に健康と福祉を\n10 人や国の不平等をなくそう"],["1-2 教育","質の高い教育をみんなに"],["1-3 環境","目標13、目標14"],["1-4 他","⑪⑰"],["1-5 x","18"]]),
  ],
  "an error, parts, and nothing obtained": [
    sheetOf("指標",[["施策","指標","実績値","目標値","評価"],["1-1 健康","受診率","#DIV/0!","50%","A"],["","歩数","男 8,000歩\n女 7,000歩","男 9,000歩\n女 8,500歩","B"],["","満足度","調査なし","80%","-"]]),
  ],
  "printed pages with titles of their own": [
    sheetOf("評価",[["第2次計画 評価一覧（1/2ページ）"],["施策名","指標","R4実績","R6目標","定量評価"],["1-1 健康","受診率","45%","50%","B"],["第2次計画 評価一覧（2/2ページ）"],["施策名","指標","R4実績","R6目標","定量評価"],["1-1 健康（つづき）","歩数","8千歩","9千歩","B"],["","小計","","",""],["1-2 医療","医師","10人","10人","A"]]),
  ],
};

function sayFigure(figure: Figure | null): string {
  if (!figure) return "·";
  const { quantity } = figure;
  if (quantity.state === "value") return `${quantity.amount.value.toDecimal()}${quantity.amount.unit ?? ""}${quantity.amount.limit ?? ""}`;
  return quantity.state === "parts" ? quantity.parts.map(({ label, amount }) => `${label}${amount.value.toDecimal()}${amount.unit ?? ""}`).join("/") : quantity.state;
}

const sayIndicator = ({ name, baseline, actual, target, recorded, yearly, betterTyped }: Indicator) =>
  [
    name ?? "_",
    [baseline, actual, target].map(sayFigure).join(" → "),
    recorded?.text ?? "_",
    ...yearly.map(({ year, figure }) => `${year.to}=${sayFigure(figure)}`),
    ...(betterTyped ? [betterTyped.text] : []),
  ].join(" ");

function sayPlan(plan: Plan): readonly string[] {
  const named = (list: Plan["policies"]) => list.map(({ code, name, goal }) => `${code} ${name}${goal === null ? "" : `「${goal}」`}`).join(", ");
  return [
    `plan ${plan.name}: ${named(plan.policyGroups)} / ${named(plan.policies)}`,
    ...plan.measures.flatMap((measure) => [
      ` measure ${measure.code} ${measure.name} (${measure.policy ?? "_"}, ${measure.department ?? "_"}) ${[measure.overall, measure.recordedQuantitative, measure.recordedQualitative].map((typed) => typed?.text ?? "_").join("/")} goals ${measure.goals.map(({ goal }) => goal).join()}`,
      ...measure.directions.map(({ code, name, recorded }) => `  direction ${code ?? "_"} ${name} ${recorded?.text ?? "_"}`),
      ...measure.indicators.map((indicator) => `  indicator ${sayIndicator(indicator)}`),
    ]),
    ...plan.projects.flatMap((project) => [
      ` project ${project.code} ${project.name}: ${project.relatedPlans.map(({ text }) => text).join(", ")}`,
      ...project.kpis.map((kpi) => `  kpi ${kpi.measure} ${kpi.direction ?? "_"} ${kpi.title} [${kpi.section ?? "_"}] ${sayIndicator(kpi)}`),
    ]),
    ...plan.planIndicators.map((indicator) => ` plan indicator ${sayIndicator(indicator)}`),
    ...plan.works.map(({ measure, direction, name, projects, budget }) => ` work ${measure} ${direction ?? "_"} ${name} (${projects.join()}) ${budget.map(({ year, figure }) => `${year.to}=${sayFigure(figure)}`).join(" ")}`),
    ...plan.districts.map(({ name, directions }) => ` district ${name}: ${directions.map(({ text }) => text).join(", ")}`),
  ];
}

const say = ({ tables, plans, unread, leftOut }: Reading): readonly string[] => [
  ...tables.map(({ sheet, range, kind }) => `${sheet}!${range} ${kind}`),
  ...plans.flatMap(sayPlan),
  ...unread.map(({ place, text, why }) => `unread ${place.cell} ${text}: ${why}`),
  ...leftOut.map(({ sheet, why }) => `left out ${sheet}: ${why}`),
];

test("each is read as a person reads it", () => {
  const lines = Object.entries(BOOKS).flatMap(([name, sheets]) => [`# ${name}`, ...say(readWorkbooks([bookOf(...sheets)])), ""]);
  expectGolden(join(__dirname, "other-cities.golden.txt"), lines.join("\n"));
});
