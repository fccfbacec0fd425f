import { evaluateSnapshots } from "../../../src/actions/evaluation";
import { betterDoubtful } from "../../../src/checks/figures/better-doubtful";
import { runChecks } from "../../../src/checks/run-checks";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { bookOf, sheetOf } from "../../sheet-of";
import { CLEAN, findingsOf } from "../grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees: nothing": [CLEAN, ["looked at 2"]],
  "以上 in the target of something bad": [[["1-1 健康", "喫煙率", "10%", "15%以上", ""]], ["B2 1-1 喫煙率 more limit words", "looked at 1"]],
  "以下 in the target of something bad agrees": [[["1-1 健康", "喫煙率", "10%", "15%以下", ""]], ["looked at 1"]],
  "no indicators: not run": [[["1-1 健康"]], ["not run: no-indicators"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(betterDoubtful, rows)).toEqual(expected);
});

const WITH_BASELINE: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  "a target that its baseline has passed is asked about by other checks": [["1-1 健康", "参加者数", "5,094人", "5,200人", "5,000人以上"], []],
  "so is one that goes against the name": [["1-1 健康", "待機児童数", "0人", "3人", "5人"], []],
  "parts that go opposite ways are a doubt": [["1-1 健康", "待ち時間", "男 70分 女 60分", "男 71分 女 60分", "男 75分 女 55分"], ["B2 more default parts"]],
  "parts that go one way are none": [["1-1 健康", "むし歯本数", "小 1.5本 中 1.2本", "小 1.3本 中 1.1本", "小 1.0本 中 1.0本"], []],
  "the name against 以上 is a doubt, whatever the baseline": [["1-1 健康", "待機児童数", "0人", "3人", "5人以上"], ["B2 more limit words"]],
};

test.each(Object.entries(WITH_BASELINE))("%s", (_, [row, expected]) => {
  const { plans } = evaluateSnapshots([bookOf(sheetOf("評価", [["施策名", "指標", "現状値", "実績値", "目標値"], row]))], isesaki);
  const { findings } = runChecks([betterDoubtful], plans);
  expect(findings.map(({ place, data }) => [place.cell, data["way"], data["sign"], data["against"]].join(" "))).toEqual(expected);
});
