import { targetMissing } from "../../../src/checks/figures/target-missing";
import { CLEAN_KPIS, kpiFindingsOf } from "../kpi-sheet";

type Rows = readonly (readonly string[])[];

const CASES: Readonly<Record<string, readonly [readonly Rows[], readonly string[]]>> = {
  "figures that are there: nothing": [[CLEAN_KPIS], ["looked at 5"]],
  "a target left empty": [[[...CLEAN_KPIS, ["1-3 方針３ 支援", "支援者数", "44 人", ""]]], ["warning D8 1-3 支援者数 target", "looked at 6"]],
  "neither baseline nor target: one finding with both cells": [[[...CLEAN_KPIS, ["1-3 方針３ 支援", "支援者数", "", ""]]], ["warning D8+C8 1-3 支援者数 both", "looked at 6"]],
  "調整中 and - were written on purpose": [[[...CLEAN_KPIS, ["1-3 方針３ 支援", "支援者数", "44 人", "調整中"], ["1-3 方針４ 支援", "会員数", "44 人", "-"]]], ["looked at 7"]],
  "a column in which nobody has begun is one line": [
    [[["1-1 方針１ 支援", "参加者数", "5人", ""], ["1-2 方針１ 授業", "満足度", "5%", ""]]],
    ["warning D3+D4 1-1 参加者数 column 2 参加者数\n満足度 0", "looked at 2"],
  ],
  "the same KPI has it in another table: that is said by another check": [
    [[["1-1 方針１ 支援", "参加者数", "5人", ""], CLEAN_KPIS[2] ?? []], [["1-1 方針１ 支援", "参加者数", "5人", "10人"]]],
    ["looked at 3"],
  ],
  "the same KPI without it in two tables is one finding": [
    [[["1-1 方針１ 支援", "参加者数", "5人", ""], CLEAN_KPIS[2] ?? []], [["1-1 方針１ 支援", "参加者数", "5人", ""], CLEAN_KPIS[3] ?? []]],
    ["warning P1!D3+P2!D3 1-1 参加者数 target", "looked at 4"],
  ],
  "a row that only links its direction has no target to miss": [[[...CLEAN_KPIS, ["1-3 方針３ 支援", "", "", ""]]], ["looked at 5"]],
};

test.each(Object.entries(CASES))("%s", (_, [projects, expected]) => {
  expect(kpiFindingsOf(targetMissing, ...projects)).toEqual(expected);
});
