import { evaluateSnapshots } from "../../../src/actions/evaluation";
import { runChecks } from "../../../src/checks/run-checks";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { bookOf, sheetOf } from "../../sheet-of";
import { figureUnreadable } from "../../../src/checks/figures/figure-unreadable";
import { CLEAN, findingsOf } from "../grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees, - included: nothing": [CLEAN, ["looked at 2"]],
  "調整中 can be read: it is pending": [[["1-1 健康", "受診率", "調整中", "100%", ""]], ["looked at 1"]],
  "words in the actual": [[["1-1 健康", "受診率", "増えた", "100%", "A"]], ["C2 1-1 受診率 actual 増えた no-number", "looked at 1"]],
  "two numbers in the target": [[["1-1 健康", "受診率", "5%", "10~20%", "A"]], ["D2 1-1 受診率 target 10~20% several-numbers", "looked at 1"]],
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
