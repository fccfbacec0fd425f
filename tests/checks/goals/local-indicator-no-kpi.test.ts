import { localIndicatorNoKpi } from "../../../src/checks/goals/local-indicator-no-kpi";
import { findingsIn, kpisOf, localOf } from "./goal-sheets";
import type { Cases } from "./goal-sheets";

const CASES: Cases = {
  "all are KPIs, whatever unit stands behind: nothing": [[localOf({ "1-1": "・出生数\n・講座開催数" }), kpisOf("出生数", "講座開催数（回）")], ["looked at 2"]],
  "brackets that are no unit: nothing": [[localOf({ "1-1": "講座開催数（全３回）" }), kpisOf("講座開催数（全3回）（回）")], ["looked at 1"]],
  "one note a measure": [[localOf({ "1-1": "・出生数\n・婚姻数\n・転入者数", "1-2": "読書量" }), kpisOf("出生数")], ["note ローカル指標!B2 1-1 婚姻数、転入者数  2", "note ローカル指標!B3 1-2 読書量  1", "looked at 4"]],
  "a KPI of a similar name": [[localOf({ "1-1": "多文化共生・国際交流事業の参加者数" }), kpisOf("多文化共生事業の参加者数")], ["note ローカル指標!B2 1-1 多文化共生・国際交流事業の参加者数 多文化共生・国際交流事業の参加者数→多文化共生事業の参加者数 1", "looked at 1"]],
  "no local indicators: not run": [[kpisOf("出生数")], ["not run: no-local-indicators"]],
  "no KPIs: not run": [[localOf({ "1-1": "出生数" })], ["not run: no-indicators"]],
};

test.each(Object.entries(CASES))("%s", (_, [sheets, expected]) => {
  expect(findingsIn(localIndicatorNoKpi, sheets)).toEqual(expected);
});
