import { baselineMissing } from "../../../src/checks/figures/baseline-missing";
import { CLEAN_KPIS, kpiFindingsOf } from "../kpi-sheet";

type Rows = readonly (readonly string[])[];

const CASES: Readonly<Record<string, readonly [readonly Rows[], readonly string[]]>> = {
  "figures that are there: nothing": [[CLEAN_KPIS], ["looked at 5"]],
  "a baseline left empty": [[[...CLEAN_KPIS, ["1-3 方針３ 支援", "支援者数", "", "50 人"]]], ["warning C8 1-3 支援者数 50 人", "looked at 6"]],
  "neither is there: that is said by another check": [[[...CLEAN_KPIS, ["1-3 方針３ 支援", "支援者数", "", ""]]], ["looked at 6"]],
  "nobody has begun with the column": [[[["1-1 方針１ 支援", "参加者数", "", "5人"], ["1-2 方針１ 授業", "満足度", "", "5%"]]], ["looked at 2"]],
  "取得なし is an answer": [[[...CLEAN_KPIS, ["1-3 方針３ 支援", "支援者数", "取得なし", "50 人"]]], ["looked at 6"]],
};

test.each(Object.entries(CASES))("%s", (_, [projects, expected]) => {
  expect(kpiFindingsOf(baselineMissing, ...projects)).toEqual(expected);
});
