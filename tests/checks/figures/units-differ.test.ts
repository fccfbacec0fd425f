import { unitsDiffer } from "../../../src/checks/figures/units-differ";
import { CLEAN_KPIS, kpiFindingsOf } from "../kpi-sheet";

type Rows = readonly (readonly string[])[];

const CASES: Readonly<Record<string, readonly [readonly Rows[], readonly string[]]>> = {
  "units that agree: nothing": [[CLEAN_KPIS], ["looked at 5"]],
  "人 beside 件": [[[["1-1 方針１ 支援", "利用", "50 人", "80 件"]]], ["warning C3+D3 1-1 利用 baseline 50 人 人 target 80 件 件", "looked at 1"]],
  "店 and 店舗 are likely one: a note": [[[["1-1 方針１ 支援", "推進店", "97 店", "133 店舗"], ["1-1 方針２ 医療", "開設日数", "365 日", "365日/年"], ["1-2 方針１ 公園", "公園面積", "10.14 ㎡", "10.49㎡/人"]]], ["note C3+D3 1-1 推進店 baseline 97 店 店 target 133 店舗 店舗 near", "note C4+D4 1-1 開設日数 baseline 365 日 日 target 365日/年 日/年 near", "note C5+D5 1-2 公園面積 baseline 10.14 ㎡ ㎡ target 10.49㎡/人 ㎡/人 near", "looked at 3"]],
  "m and m2 are not": [[[["1-1 方針１ 支援", "整備", "97 m", "133 m2"]]], ["warning C3+D3 1-1 整備 baseline 97 m m target 133 m2 m2", "looked at 1"]],
  "one width and one counter are no difference": [[[["1-1 方針１ 支援", "整備率", "5％", "8%"], ["1-1 方針２ 整備", "箇所数", "3カ所", "5箇所"]]], ["looked at 2"]],
  "名 and 人 count the same people": [[[["1-1 方針１ 支援", "会員数", "17 名", "77 人"]]], ["looked at 1"]],
  "a unit inside parts": [[[["1-1 方針１ 支援", "割合", "児童:86.1% 生徒:76.6%", "児童:95人 生徒:85人"]]], ["warning C3+D3 1-1 割合 baseline 児童:86.1% 生徒:76.6% % target 児童:95人 生徒:85人 人", "looked at 1"]],
  "both ends of a range": [[[["1-1 方針１ 支援", "利用", "50 人", "3～5件"]]], ["warning C3+D3 1-1 利用 baseline 50 人 人 target 3～5件 件", "looked at 1"]],
  "人 beside 千人": [[[["1-1 方針１ 支援", "利用者数", "11,082 人", "13,000 千人"]]], ["warning C3+D3 1-1 利用者数 baseline 11,082 人 人 target 13,000 千人 千人", "looked at 1"]],
  "one figure in two scales": [[[["1-1 方針１ 支援", "観光客数", "2,580,000人", "260万人"], ["1-1 方針２ 販売", "出荷額", "9,500百万円", "100億円"]]], ["looked at 2"]],
  "a missing unit is another finding": [[[["1-1 方針１ 支援", "整備率", "5", "8%"]]], ["looked at 1"]],
  "the same in two tables is one": [
    [[["1-1 方針１ 支援", "利用", "50 人", "80 件"]], [["1-1 方針１ 支援", "利用", "50 人", "80 件"]]],
    ["warning P1!C3+P1!D3+P2!C3+P2!D3 1-1 利用 baseline 50 人 人 target 80 件 件", "looked at 2"],
  ],
};

test.each(Object.entries(CASES))("%s", (_, [projects, expected]) => {
  expect(kpiFindingsOf(unitsDiffer, ...projects)).toEqual(expected);
});
