import { figureUnavailable } from "../../../src/checks/figures/figure-unavailable";
import { CLEAN_KPIS, kpiFindingsOf } from "../kpi-sheet";

type Rows = readonly (readonly string[])[];

const CASES: Readonly<Record<string, readonly [readonly Rows[], readonly string[]]>> = {
  "figures that are there: nothing": [[CLEAN_KPIS], ["looked at 5"]],
  "one line for a department": [
    [[["1-1 方針１ 支援", "参加者数", "-", "10人"], ["1-1 方針２ 相談", "相談件数", "取得なし", "5件"], ["1-2 方針１ 授業", "満足度", "未実施のためなし", "5%"]]],
    ["note C3+C4 1-1 参加者数 baseline - 子育て課 2 参加者数\n相談件数 0", "note C5 1-2 満足度 baseline 未実施のためなし 学校教育課", "looked at 3"],
  ],
  "調整中, nothing and zero are other things": [[[["1-1 方針１ 支援", "参加者数", "調整中", ""], ["1-1 方針２ 相談", "件数", "0件", "5件"]]], ["looked at 2"]],
};

test.each(Object.entries(CASES))("%s", (_, [projects, expected]) => {
  expect(kpiFindingsOf(figureUnavailable, ...projects)).toEqual(expected);
});
