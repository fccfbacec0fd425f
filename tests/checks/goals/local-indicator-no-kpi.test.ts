import { localIndicatorNoKpi } from "../../../src/checks/goals/local-indicator-no-kpi";
import { findingsIn, kpisOf, localOf } from "./goal-sheets";
import type { Cases } from "./goal-sheets";

const CASES: Cases = {
  "all are KPIs, whatever unit stands behind: nothing": [[localOf({ "1-1": "・出生数\n・講座開催数" }), kpisOf("出生数", "講座開催数（回）")], ["looked at 2"]],
  "brackets that are no unit: nothing": [[localOf({ "1-1": "講座開催数（全３回）" }), kpisOf("講座開催数（全3回）（回）")], ["looked at 1"]],
  "one note a measure": [[localOf({ "1-1": "・出生数\n・婚姻数\n・転入者数", "1-2": "読書量" }), kpisOf("出生数")], ["note ローカル指標!B2 1-1 婚姻数、転入者数  2", "note ローカル指標!B3 1-2 読書量  1", "looked at 4"]],
  "a KPI of a similar name": [[localOf({ "1-1": "多文化共生・国際交流事業の参加者数" }), kpisOf("多文化共生事業の参加者数")], ["note ローカル指標!B2 1-1 多文化共生・国際交流事業の参加者数 多文化共生・国際交流事業の参加者数→多文化共生事業の参加者数 1", "looked at 1"]],
  "another name of a KPI of its measure": [[localOf({ "1-1": "就労支援講座等開催数" }), kpisOf("就労支援セミナー等の講座開催数")], ["note ローカル指標!B2 1-1 就労支援講座等開催数 就労支援講座等開催数→就労支援セミナー等の講座開催数 1", "looked at 1"]],
  "under another measure it is another thing": [[localOf({ "1-2": "就労支援講座等開催数" }), kpisOf("就労支援セミナー等の講座開催数")], ["note ローカル指標!B2 1-2 就労支援講座等開催数  1", "looked at 1"]],
  "a KPI that says more in brackets": [[localOf({ "1-1": "事業所数" }), kpisOf("事業所数（農業、林業、漁業、公務を除く）")], ["note ローカル指標!B2 1-1 事業所数 事業所数→事業所数（農業、林業、漁業、公務を除く） 1", "looked at 1"]],
  "two such KPIs: which of them is meant nobody can tell": [[localOf({ "1-1": "事業所数", "1-2": "事業所数" }), kpisOf("事業所数（農業、林業、漁業、公務を除く）", "（農林漁業を含む）事業所数")], ["warning ローカル指標!B2 1-1 事業所数 choices 事業所数（農業、林業、漁業、公務を除く）\n（農林漁業を含む）事業所数", "warning ローカル指標!B3 1-2 事業所数 choices 事業所数（農業、林業、漁業、公務を除く）\n（農林漁業を含む）事業所数", "looked at 2"]],
  "no local indicators: not run": [[kpisOf("出生数")], ["not run: no-local-indicators"]],
  "no KPIs: not run": [[localOf({ "1-1": "出生数" })], ["not run: no-indicators"]],
};

test.each(Object.entries(CASES))("%s", (_, [sheets, expected]) => {
  expect(findingsIn(localIndicatorNoKpi, sheets)).toEqual(expected);
});
