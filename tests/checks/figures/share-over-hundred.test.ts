import { shareOverHundred } from "../../../src/checks/figures/share-over-hundred";
import { CLEAN_KPIS, kpiFindingsOf } from "../kpi-sheet";

type Rows = readonly (readonly string[])[];

const CASES: Readonly<Record<string, readonly [readonly Rows[], readonly string[]]>> = {
  "shares below 100 %: nothing": [[CLEAN_KPIS], ["looked at 5"]],
  "a share above 100 %": [[[["1-1 方針１ 支援", "健診の受診率", "93.6%", "950%"]]], ["warning D3 1-1 健診の受診率 target 950%", "looked at 1"]],
  "a share of all people, and one of all that is used": [[[["1-1 方針１ 支援", "会員数の本市人口に対する割合", "18%", "360%"], ["1-1 方針２ 給食", "市内産食材の使用量比率", "444%", "50%"]]], ["warning D3 1-1 会員数の本市人口に対する割合 target 360%", "warning C4 1-1 市内産食材の使用量比率 baseline 444%", "looked at 2"]],
  "both figures: one finding": [[[["1-1 方針１ 支援", "女性委員の割合（審議会等）", "244%", "300%"]]], ["warning C3+D3 1-1 女性委員の割合（審議会等） baseline 244%", "looked at 1"]],
  "100 % is the whole": [[[["1-1 方針１ 支援", "健診の受診率", "99%", "100%"]]], ["looked at 1"]],
  "充足率, 比率 and 前年比 may go beyond": [[[["1-1 方針１ 支援", "定員の充足率", "110%", "120%"], ["1-1 方針２ 財政", "将来負担比率", "130%", "110%"], ["1-2 方針１ 観光", "入込客の対前年伸び率", "101%", "110%"]]], ["looked at 3"]],
};

test.each(Object.entries(CASES))("%s", (_, [projects, expected]) => {
  expect(kpiFindingsOf(shareOverHundred, ...projects)).toEqual(expected);
});
