import { figurePending } from "../../../src/checks/figures/figure-pending";
import { CLEAN_KPIS, kpiFindingsOf } from "../kpi-sheet";

type Rows = readonly (readonly string[])[];

const CASES: Readonly<Record<string, readonly [readonly Rows[], readonly string[]]>> = {
  "figures that are there: nothing": [[CLEAN_KPIS], ["looked at 5"]],
  "one line for a department, however many they are": [
    [[["1-1 方針１ 支援", "参加者数", "調整中", "調整中"], ["1-1 方針２ 相談", "相談件数", "5件", "検討中"]]],
    ["note C3+D3+D4 1-1 参加者数 baseline 調整中 子育て課 3 参加者数\n相談件数 0", "looked at 2"],
  ],
  "each department by itself, and where nobody is named each project": [
    [[["1-1 方針１ 支援", "参加者数", "5人", "未定"], ["1-2 方針１ 授業", "満足度", "5%", "未定"], ["1-3 方針１ 農地", "面積", "未定", "5ha"]]],
    ["note D3 1-1 参加者数 target 未定 子育て課", "note D4 1-2 満足度 target 未定 学校教育課", "note C5 1-3 面積 baseline 未定 子育て応援プロジェクト", "looked at 3"],
  ],
  "two projects of no department are two lines, each with its own cells": [
    [[["1-3 方針１ 農地", "面積", "未定", "未定"]], [["1-3 方針１ 文化", "来場者数", "未定", "5人"]]],
    ["note P1!C3+P1!D3 1-3 面積 baseline 未定 子育て応援プロジェクト 2 面積 0", "note P2!C3 1-3 来場者数 baseline 未定 産業活性化プロジェクト", "looked at 2"],
  ],
  "a KPI copied into a second project is asked about once": [
    [[["1-3 方針１ 農地", "面積", "未定", "5ha"]], [["1-3 方針１ 農地", "面積", "未定", "5ha"]]],
    ["note P1!C3+P2!C3 1-3 面積 baseline 未定 子育て応援プロジェクト 2 面積 0", "looked at 2"],
  ],
  "nothing at all and - are not pending": [[[["1-1 方針１ 支援", "参加者数", "-", ""]]], ["looked at 1"]],
  "settled in another table: that the tables differ is said by another check": [
    [[["1-1 方針１ 支援", "参加者数", "5人", "調整中"]], [["1-1 方針１ 支援", "参加者数", "5人", "10人"]]],
    ["looked at 2"],
  ],
};

test.each(Object.entries(CASES))("%s", (_, [projects, expected]) => {
  expect(kpiFindingsOf(figurePending, ...projects)).toEqual(expected);
});
