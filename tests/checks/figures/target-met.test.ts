import { targetMet } from "../../../src/checks/figures/target-met";
import { CLEAN_KPIS, kpiFindingsOf } from "../kpi-sheet";

type Rows = readonly (readonly string[])[];

const CASES: Readonly<Record<string, readonly [readonly Rows[], readonly string[]]>> = {
  "365 日 and 46.7ha 以下 are kept, not met: nothing": [[[...CLEAN_KPIS, ["1-3 方針３ 医療", "開設日数", "365 日", "365 日"], ["1-3 方針４ 園", "園が楽しい園児の割合", "100％", "100％以上"]]], ["looked at 7"]],
  "5,094 against 5,000 以上": [[[["1-1 方針１ 支援", "体験活動への参加者数", "5,094 人", "5,000 人以上"]]], ["warning D3+C3 1-1 体験活動への参加者数 more 5,094 人 5,000 人以上", "looked at 1"]],
  "以下 met from above": [[[["1-1 方針１ 支援", "遊休農地面積", "40ha", "46.7ha 以下"]]], ["warning D3+C3 1-1 遊休農地面積 less 40ha 46.7ha 以下", "looked at 1"]],
  "以下 in each part, and none met": [[[["1-1 方針１ 支援", "水質", "甲川:4.0mg/L 乙川:3.0mg/L", "甲川:3.0mg/L以下 乙川:2.0mg/L以下"]]], ["looked at 1"]],
  "以下 in one part and 以上 in the other, of which the second is met": [[[["1-1 方針１ 支援", "水質", "甲川:4.0 乙川:3.0", "甲川:3.0以下 乙川:2.0以上"]]], ["warning D3+C3 1-1 水質 more 乙川 甲川:4.0 乙川:3.0 甲川:3.0以下 乙川:2.0以上", "looked at 1"]],
  "以上を維持 says that it is met": [[[["1-1 方針１ 支援", "満足度", "85%", "80%以上を維持"]]], ["looked at 1"]],
  "以上 that is not met yet": [[[["1-1 方針１ 支援", "満足度", "75%", "80%以上"]]], ["looked at 1"]],
};

test.each(Object.entries(CASES))("%s", (_, [projects, expected]) => {
  expect(kpiFindingsOf(targetMet, ...projects)).toEqual(expected);
});
