import { partsDiffer } from "../../../src/checks/figures/parts-differ";
import { CLEAN_KPIS, kpiFindingsOf } from "../kpi-sheet";

type Rows = readonly (readonly string[])[];

const CASES: Readonly<Record<string, readonly [readonly Rows[], readonly string[]]>> = {
  "parts that match: nothing": [[CLEAN_KPIS], ["looked at 5"]],
  "another order is no difference": [[[["1-1 方針１ 支援", "割合", "小学校 94%\n中学校 87%", "中学校 90%\n小学校 95%"]]], ["looked at 1"]],
  "another label": [[[["1-1 方針１ 支援", "割合", "小学校 94%\n高校 87%", "小学校 95%\n中学校 90%"]]], ["warning C3+D3 1-1 割合 baseline 小学校 94%\n高校 87% target 小学校 95%\n中学校 90%", "looked at 1"]],
  "one part less": [[[["1-1 方針１ 支援", "値", "広瀬川: 2.7mg/L 粕川: 2.3mg/L", "広瀬川: 3mg/L 粕川: 2mg/L 早川: 2mg/L"]]], ["warning C3+D3 1-1 値 baseline 広瀬川: 2.7mg/L 粕川: 2.3mg/L target 広瀬川: 3mg/L 粕川: 2mg/L 早川: 2mg/L", "looked at 1"]],
  "one baseline for two targets": [[[["1-1 方針１ 支援", "割合", "90%", "小学校 95%\n中学校 90%"]]], ["warning C3+D3 1-1 割合 baseline 90% target 小学校 95%\n中学校 90%", "looked at 1"]],
  "one target for two baselines is no fault": [[[["1-1 方針１ 支援", "割合", "小学校 94%\n中学校 87%", "100%"]]], ["looked at 1"]],
  "調整中 beside parts is not yet at odds": [[[["1-1 方針１ 支援", "割合", "調整中", "小学校 95%\n中学校 90%"]]], ["looked at 1"]],
};

test.each(Object.entries(CASES))("%s", (_, [projects, expected]) => {
  expect(kpiFindingsOf(partsDiffer, ...projects)).toEqual(expected);
});
