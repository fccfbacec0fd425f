import { digitDoubtful } from "../../../src/checks/figures/digit-doubtful";
import { CLEAN_KPIS, kpiFindingsOf } from "../kpi-sheet";

type Rows = readonly (readonly string[])[];

const CASES: Readonly<Record<string, readonly [readonly Rows[], readonly string[]]>> = {
  "targets not far from their baselines: nothing": [[CLEAN_KPIS], ["looked at 5"]],
  "a digit too many": [[[["1-1 方針１ 支援", "従業者数", "28,002 人", "286,230 人"]]], ["note D3+C3 1-1 従業者数 times 28,002 人 286,230 人", "looked at 1"]],
  "a digit lost where less is better": [[[["1-1 方針１ 支援", "交通事故発生件数", "1,185 件", "106 件"]]], ["note D3+C3 1-1 交通事故発生件数 times 1,185 件 106 件", "looked at 1"]],
  "a digit lost where more is better is a target that falls behind": [[[["1-1 方針１ 支援", "教室の参加者数", "1,185 人", "119 人"]]], ["looked at 1"]],
  "small numbers may grow tenfold": [[[["1-1 方針１ 支援", "会員数", "3 人", "30 人"]]], ["looked at 1"]],
  "sums, too": [[[["1-1 方針１ 支援", "地域地区などの面積（累計）", "241.1ha", "2,428.1ha"]]], ["looked at 1"]],
  "a point for a comma": [[[["1-1 方針１ 支援", "メール登録数", "17.785 件", "19,000 件"]]], ["warning C3+D3 1-1 メール登録数 point baseline 17.785 件 17,785 件", "looked at 1"]],
  "of what is measured there are thousandths": [[[["1-1 方針１ 支援", "排出量", "17.785 t", "16.5 t"], ["1-1 方針２ 支援", "一人当たり利用回数", "1.125 回", "1.500 回"]]], ["looked at 2"]],
  "no baselines: not run": [[[["1-1 方針１ 支援", "参加者数", "-", "70人"]]], ["not run: no-baselines"]],
};

test.each(Object.entries(CASES))("%s", (_, [projects, expected]) => {
  expect(kpiFindingsOf(digitDoubtful, ...projects)).toEqual(expected);
});
