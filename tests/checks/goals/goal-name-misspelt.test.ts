import { goalNameMisspelt } from "../../../src/checks/goals/goal-name-misspelt";
import { findingsIn, listOf, matrixOf } from "./goal-sheets";
import type { Cases } from "./goal-sheets";

const CASES: Cases = {
  "official wordings, whatever the blanks: nothing": [[listOf({ "1-1": "質の高い教育をみんなに", "1-2": "7 エネルギーをみんなに　そしてクリーンに", "2-1": "つくる責任・つかう責任" })], ["looked at 3"]],
  "abbreviations behind a number are no names": [[listOf({ "1-1": "4 教育", "1-2": "3 健康" })], ["not run: no-goal-names"]],
  "a particle": [[listOf({ "1-1": "陸の豊かさを守ろう", "1-2": "14 海の豊かさを守ろう" })], ["warning ゴール一覧!B2 15 陸の豊かさを守ろう 陸の豊かさも守ろう →陸の豊かさも守ろう", "looked at 2"]],
  "kanji for kana, behind its number": [[listOf({ "1-1": "16 平和と公正を全ての人に" })], ["warning ゴール一覧!B2 16 平和と公正を全ての人に 平和と公正をすべての人に →平和と公正をすべての人に", "looked at 1"]],
  "in the heading of a column": [
    [matrixOf({ "1-1": [3], "1-2": [4] }, ["1", "2", "3 全ての人に健康と福祉を", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17"])],
    ["warning SDGs対応表!D1 3 全ての人に健康と福祉を すべての人に健康と福祉を →すべての人に健康と福祉を", "looked at 1"],
  ],
  "numbers alone: not run": [[listOf({ "1-1": "3" })], ["not run: no-goal-names"]],
};

test.each(Object.entries(CASES))("%s", (_, [sheets, expected]) => {
  expect(findingsIn(goalNameMisspelt, sheets)).toEqual(expected);
});
