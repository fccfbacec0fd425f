import { evaluateSnapshots } from "../../../src/actions/evaluation";
import { runChecks } from "../../../src/checks/run-checks";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { bookOf, sheetOf } from "../../sheet-of";
import { figureUnreadable } from "../../../src/checks/figures/figure-unreadable";
import { CLEAN, findingsOf } from "../grade-sheet";
import { kpiFindingsOf } from "../kpi-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees, - included: nothing": [CLEAN, ["looked at 2"]],
  "調整中 can be read: it is pending": [[["1-1 健康", "受診率", "調整中", "100%", ""]], ["looked at 1"]],
  "words in the actual": [[["1-1 健康", "受診率", "増えた", "100%", "A"]], ["C2 1-1 受診率 actual 増えた no-number", "looked at 1"]],
  "two numbers in the target": [[["1-1 健康", "受診率", "5%", "10%、20%", "A"]], ["D2 1-1 受診率 target 10%、20% several-numbers", "looked at 1"]],
};

test("figures of a project's KPIs are looked at as well, each cell once", () => {
  const rows = [["施策の展開方針", "成果指標", "現状値", "令和7年度実績", "目標値"], ["1-1 方針１ 支援", "婚姻数", "100組", "昨年並み", "120組"]];
  const book = bookOf(sheetOf("KPI", [["重点プロジェクト１ 子育て応援プロジェクト"], ...rows]));
  const { findings, checks } = runChecks([figureUnreadable], evaluateSnapshots([book], isesaki).plans);
  expect(findings.map(({ place, data }) => [place.cell, data["text"]])).toEqual([["D3", "昨年並み"]]);
  expect(checks).toEqual([{ id: "figure-unreadable", state: "ran", looked: 1, unlooked: [] }]);
});

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(figureUnreadable, rows)).toEqual(expected);
});

const IN_KPIS: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "words where a figure was reached are an error": [[["1-1 方針１ 支援", "参加者数", "増加", "500 人"]], ["error C3 1-1 参加者数 baseline 増加 no-number", "looked at 1"]],
  "a target in words is a note": [[["1-1 方針１ 支援", "参加者数", "500 人", "増加"], ["1-1 方針２ 支援", "件数", "500 件", "現状維持"], ["1-2 方針１ 支援", "受診者数", "500 人", "前年度比5%増"], ["1-2 方針２ 支援", "健康寿命", "80 歳", "平均寿命の増加分を上回る健康寿命の増加"]], ["note D3 1-1 参加者数 target 増加 in-words", "note D4 1-1 件数 target 現状維持 in-words", "note D5 1-2 受診者数 target 前年度比5%増 in-words", "note D6 1-2 健康寿命 target 平均寿命の増加分を上回る健康寿命の増加 in-words", "looked at 4"]],
  "a letter among digits is named, and the figure that was meant": [[["1-1 方針１ 支援", "参加者数", "8,000 人", "11,O00 人"], ["1-1 方針２ 支援", "件数", "1O0 件", "20l 件"]], ["error D3 1-1 参加者数 target 11,O00 人 letter-in-number O 11,000 人", "error C4 1-1 件数 baseline 1O0 件 letter-in-number O 100 件", "error D4 1-1 件数 target 20l 件 letter-in-number l 201 件", "looked at 2"]],
  "a comma after the wrong digit": [[["1-1 方針１ 支援", "登録数", "177,85 件", "19,000 件"]], ["error C3 1-1 登録数 baseline 177,85 件 comma-in-number ,", "looked at 1"]],
  "several numbers are several": [[["1-1 方針１ 支援", "登録数", "177 件", "20 件、30 件"]], ["error D3 1-1 登録数 target 20 件、30 件 several-numbers", "looked at 1"]],
  "a row of words only is asked about once": [[["1-1 方針１ 支援", "条例の制定", "未制定", "制定"]], ["warning C3+D3 1-1 条例の制定 baseline 未制定 no-number", "looked at 1"]],
  "two errors of a formula are two": [[["1-1 方針１ 支援", "参加者数", "#REF!", "#DIV/0!"], ["1-1 方針２ 相談", "件数", "#REF!", "#REF!"]], ["error C3 1-1 参加者数 baseline #REF! no-number", "error D3 1-1 参加者数 target #DIV/0! stray-text", "error C4 1-1 件数 baseline #REF! no-number", "error D4 1-1 件数 target #REF! no-number", "looked at 2"]],
};

test.each(Object.entries(IN_KPIS))("%s", (_, [rows, expected]) => {
  expect(kpiFindingsOf(figureUnreadable, rows)).toEqual(expected);
});

test("steps in words that were graded as steps can be read", () => {
  const { plans } = evaluateSnapshots([bookOf(sheetOf("評価", [["施策名", "指標", "実績値", "目標値"], ["1-1 健康", "条例の制定", "検討済", "制定済"]]))], isesaki);
  const stuck = plans.map((plan) => ({ ...plan, measures: plan.measures.map((measure) => ({ ...measure, indicators: measure.indicators.map((row) => ({ ...row, grade: { state: "none" as const, why: "no-stages" as const, better: row.grade.better } })) })) }));
  expect(runChecks([figureUnreadable], stuck).findings).toEqual([]);
});
