import { yearDiffers } from "../../../src/checks/figures/year-differs";
import { CLEAN_KPIS, kpiFindingsOf } from "../kpi-sheet";

type Rows = readonly (readonly string[])[];

const CASES: Readonly<Record<string, readonly [readonly Rows[], readonly string[]]>> = {
  "no year of their own: nothing": [[CLEAN_KPIS], ["looked at 5"]],
  "statistics that come out late are one note for each department": [
    [[["1-1 方針１ 支援", "健康寿命", "79.4歳(令和４年)", "80.1歳(令和９年)"], ["1-2 方針１ 鉄道", "利用者数", "4,251人（令和４年度）", "4,900人（令和 10 年度）"]]],
    ["note C3+D3 1-1 健康寿命 baseline 79.4歳(令和４年) 2022 2023 子育て課 2 健康寿命 0", "note C4+D4 1-2 利用者数 baseline 4,251人（令和４年度） 2022 2023 学校教育課 2 利用者数 0", "looked at 2"],
  ],
  "those of no department are one together": [
    [[["1-3 方針１ 支援", "健康寿命", "79.4歳(令和４年)", "80.1歳"], ["1-4 方針１ 鉄道", "利用者数", "4,251人（令和４年度）", "4,900人"]]],
    ["note C3+C4 1-3 健康寿命 baseline 79.4歳(令和４年) 2022 2023 2 健康寿命\n利用者数 0", "looked at 2"],
  ],
  "the heading's own year, be it 年 or 年度": [[[["1-1 方針１ 支援", "健康寿命", "79.4歳(R5年)", "80.1歳(R11年度)"]]], ["looked at 1"]],
  "a baseline of a year that was still to come": [[[["1-1 方針１ 支援", "健康寿命", "79.4歳(R7年)", "80.1歳"]]], ["warning C3 1-1 健康寿命 baseline 79.4歳(R7年) 2025 2023", "looked at 1"]],
  "a baseline of very long ago": [[[["1-1 方針１ 支援", "健康寿命", "79.4歳(H25年)", "80.1歳"]]], ["warning C3 1-1 健康寿命 baseline 79.4歳(H25年) 2013 2023", "looked at 1"]],
  "parts have one year together": [[[["1-1 方針１ 支援", "健康寿命", "男 79.4 歳\n女 83.7 歳\n(令和４年)", "男 80 歳\n女 84 歳"]]], ["note C3 1-1 健康寿命 baseline 男 79.4 歳\n女 83.7 歳\n(令和４年) 2022 2023 子育て課", "looked at 1"]],
  "a span ends in the heading's year": [[[["1-1 方針１ 支援", "就農者数", "70人(H30-R5)", "80人"]]], ["looked at 1"]],
};

test.each(Object.entries(CASES))("%s", (_, [projects, expected]) => {
  expect(kpiFindingsOf(yearDiffers, ...projects)).toEqual(expected);
});
