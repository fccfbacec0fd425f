import { figuresOfKpiDiffer } from "../../../src/checks/figures/figures-of-kpi-differ";
import { CLEAN_KPIS, kpiFindingsOf } from "../kpi-sheet";

type Rows = readonly (readonly string[])[];

const CASES: Readonly<Record<string, readonly [readonly Rows[], readonly string[]]>> = {
  "the same in both tables, widths aside: nothing": [[[["1-1 方針１ 支援", "参加者数", "90.7％", "1,000 人"]], [["1-1 方針１ 支援", "参加者数", "90.7%", "1000人"]]], ["looked at 2"]],
  "each stands once: not run": [[CLEAN_KPIS], ["not run: no-repeated-kpis"]],
  "another target in the second table": [
    [[["1-1 方針１ 支援", "参加者数", "500 人", "1,000 人"]], [["1-1 方針１ 支援", "参加者数", "500 人", "1,200 人"]]],
    ["warning P2!D3+P1!D3 1-1 参加者数 target 1,200 人 1,000 人 P1 D3", "looked at 2"],
  ],
  "baseline and target are two facts": [
    [[["1-1 方針１ 支援", "参加者数", "500 人", "1,000 人"]], [["1-1 方針１ 支援", "参加者数", "400 人", "1,200 人"]]],
    ["warning P2!C3+P1!C3 1-1 参加者数 baseline 400 人 500 人 P1 C3", "warning P2!D3+P1!D3 1-1 参加者数 target 1,200 人 1,000 人 P1 D3", "looked at 2"],
  ],
  "調整中 here and settled there": [
    [[["1-1 方針１ 支援", "参加者数", "500 人", "調整中"]], [["1-1 方針１ 支援", "参加者数", "500 人", "1,200 人"]]],
    ["warning P1!D3+P2!D3 1-1 参加者数 target 調整中 1,200 人 P2 D3", "looked at 2"],
  ],
  "調整中 here and empty there: neither says anything": [[[["1-1 方針１ 支援", "参加者数", "500 人", "調整中"]], [["1-1 方針１ 支援", "参加者数", "500 人", ""]]], ["looked at 2"]],
  "以上 makes another target": [
    [[["1-1 方針１ 支援", "参加者数", "500 人", "1,000 人"]], [["1-1 方針１ 支援", "参加者数", "500 人", "1,000 人以上"]]],
    ["warning P2!D3+P1!D3 1-1 参加者数 target 1,000 人以上 1,000 人 P1 D3", "looked at 2"],
  ],
  "ends of a range that differ": [
    [[["1-1 方針１ 支援", "収支比率", "3%", "3～5％"]], [["1-1 方針１ 支援", "収支比率", "3%", "3～6%"]]],
    ["warning P2!D3+P1!D3 1-1 収支比率 target 3～6% 3～5％ P1 D3", "looked at 2"],
  ],
  "a part that differs": [
    [[["1-1 方針１ 支援", "割合", "小学校 94%\n中学校 87%", "100%"]], [["1-1 方針１ 支援", "割合", "小学校 94%\n中学校 78%", "100%"]]],
    ["warning P2!C3+P1!C3 1-1 割合 baseline 小学校 94%\n中学校 78% 小学校 94%\n中学校 87% P1 C3", "looked at 2"],
  ],
  "another measure has its own 参加者数": [[[["1-1 方針１ 支援", "参加者数", "500 人", "1,000 人"]], [["1-2 方針１ 授業", "参加者数", "5 人", "10 人"]]], ["not run: no-repeated-kpis"]],
  "a short name under another direction is another thing": [[[["1-1 方針１ 支援", "参加者数", "500 人", "1,000 人"]], [["1-1 方針２ 相談", "参加者数", "5 人", "10 人"]]], ["not run: no-repeated-kpis"]],
  "a long one is the same": [
    [[["1-1 方針１ 支援", "市の審議会等における女性委員の割合", "24.4%", "30%"]], [["1-1 方針２ 相談", "市の審議会等における女性委員の割合", "24.4%", "35%"]]],
    ["warning P2!D3+P1!D3 1-1 市の審議会等における女性委員の割合 target 35% 30% P1 D3", "looked at 2"],
  ],
  "a short one that names one thing only, under two directions": [
    [[["1-1 方針１ 支援", "市道の改良率", "60.4%", "62.7%"], ["1-1 方針２ 相談", "市道の改良率", "26.8%", "33.9%"]]],
    ["warning C4+C3 1-1 市道の改良率 baseline 26.8% 60.4% P1 C3", "warning D4+D3 1-1 市道の改良率 target 33.9% 62.7% P1 D3", "looked at 2"],
  ],
  "such a name under another measure: a note": [
    [[["1-1 方針１ 支援", "刑法犯認知件数", "1,869 件", "1,400 件"]], [["1-2 方針１ 授業", "刑法犯認知件数", "1,185 件", "1,066 件"]]],
    ["note P2!B3+P1!B3 1-2 刑法犯認知件数 measures 1-1 1,185 件 → 1,066 件 1,869 件 → 1,400 件 P1 B3", "looked at 2"],
  ],
  "with the same figures it only stands in two places": [[[["1-1 方針１ 支援", "刑法犯認知件数", "1,869 件", "1,400 件"]], [["1-2 方針１ 授業", "刑法犯認知件数", "1,869 件", "1,400 件"]]], ["looked at 2"]],
  "a figure still to come says nothing against another": [[[["1-1 方針１ 支援", "刑法犯認知件数", "調整中", "調整中"]], [["1-2 方針１ 授業", "刑法犯認知件数", "1,869 件", "1,400 件"]]], ["looked at 2"]],
  "0.41 for 41 % lacks a unit, and is no other figure": [[[["1-1 方針１ 支援", "参加率", "41％", "50％"]], [["1-1 方針１ 支援", "参加率", "0.41", "50％"]]], ["looked at 2"]],
  "the unit behind the name is no other name": [
    [[["1-1 方針１ 支援", "開催数（回）", "11 回", "24 回"]], [["1-1 方針１ 支援", "開催数", "11 回", "25 回"]]],
    ["warning P2!D3+P1!D3 1-1 開催数 target 25 回 24 回 P1 D3", "looked at 2"],
  ],
};

test.each(Object.entries(CASES))("%s", (_, [projects, expected]) => {
  expect(kpiFindingsOf(figuresOfKpiDiffer, ...projects)).toEqual(expected);
});
