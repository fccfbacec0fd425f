import { unitMissing } from "../../../src/checks/figures/unit-missing";
import { CLEAN_KPIS, kpiFindingsOf } from "../kpi-sheet";

type Rows = readonly (readonly string[])[];

const CASES: Readonly<Record<string, readonly [readonly Rows[], readonly string[]]>> = {
  "units everywhere: nothing": [[CLEAN_KPIS], ["looked at 5"]],
  "no unit anywhere is a rate like others": [[[["1-1 方針１ 支援", "がんの75歳未満年齢調整死亡率", "64.7", "59.4"]]], ["looked at 1"]],
  "a bare number beside a percentage": [[[["1-1 方針１ 支援", "整備率", "0.936", "95.0%"]]], ["warning C3+D3 1-1 整備率 baseline 0.936 target 95.0% %", "looked at 1"]],
  "beside 人 it can be guessed: a note": [[[["1-1 方針１ 支援", "参加者数", "936", "950 人"]]], ["note C3+D3 1-1 参加者数 baseline 936 target 950 人 人", "looked at 1"]],
  "the name says it for all": [[[["1-1 方針１ 支援", "開催数（回）", "11", "24"], ["1-1 方針２ 読書", "貸出冊数（冊）", "450 冊", "528"]]], ["looked at 2"]],
};

test.each(Object.entries(CASES))("%s", (_, [projects, expected]) => {
  expect(kpiFindingsOf(unitMissing, ...projects)).toEqual(expected);
});
