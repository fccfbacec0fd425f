import { figurePending } from "../../../src/checks/figures/figure-pending";
import { CLEAN_KPIS, kpiFindingsOf } from "../kpi-sheet";

type Rows = readonly (readonly string[])[];

const CASES: Readonly<Record<string, readonly [readonly Rows[], readonly string[]]>> = {
  "figures that are there: nothing": [[CLEAN_KPIS], ["looked at 5"]],
  "one line for a department, however many they are": [
    [[["1-1 方針１ 支援", "参加者数", "調整中", "調整中"], ["1-1 方針２ 相談", "相談件数", "5件", "検討中"]]],
    ["note C3+D3+D4 1-1 参加者数 baseline 調整中 子育て課 3 参加者数\n相談件数 0", "looked at 2"],
  ],
  "each department by itself, and one line for those that nobody names": [
    [[["1-1 方針１ 支援", "参加者数", "5人", "未定"], ["1-2 方針１ 授業", "満足度", "5%", "未定"], ["1-3 方針１ 農地", "面積", "未定", "5ha"]]],
    ["note D3 1-1 参加者数 target 未定 子育て課", "note D4 1-2 満足度 target 未定 学校教育課", "note C5 1-3 面積 baseline 未定", "looked at 3"],
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
