import { evaluateSnapshots } from "../../../src/actions/evaluation";
import { namesOfKpiDiffer } from "../../../src/checks/figures/names-of-kpi-differ";
import { runChecks } from "../../../src/checks/run-checks";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { bookOf, sheetOf } from "../../sheet-of";
import { CLEAN_KPIS, kpiFindingsOf } from "../kpi-sheet";

type Rows = readonly (readonly string[])[];

const CASES: Readonly<Record<string, readonly [readonly Rows[], readonly string[]]>> = {
  "one name for each: nothing": [[CLEAN_KPIS], ["looked at 5"]],
  "the same KPI again by the same name": [[[["1-1 方針１ 支援", "講座開催数", "11 回", "24 回"]], [["1-1 方針１ 支援", "講座開催数（回）", "11 回", "24 回"]]], ["looked at 2"]],
  "names that are alike, with the same figures": [
    [[["1-1 方針２ 支援", "就労支援セミナー等の講座開催数", "11 回", "24 回"]], [["1-1 方針２ 支援", "各種講座開催数（回）", "11 回", "24 回"]]],
    ["warning P2!B3+P1!B3 1-1 各種講座開催数（回） 就労支援セミナー等の講座開催数 2 11 回 24 回 P1 B3", "looked at 2"],
  ],
  "figures that come only once, whatever the names": [
    [[["1-1 方針２ 支援", "鉄道の乗客", "4,251,251 人", "4,900,000 人"]], [["1-1 方針２ 支援", "駅の利用者数", "4,251,251 人", "4,900,000 人"]]],
    ["warning P2!B3+P1!B3 1-1 駅の利用者数 鉄道の乗客 2 4,251,251 人 4,900,000 人 P1 B3", "looked at 2"],
  ],
  "common figures by names that have nothing in common": [[[["1-1 方針２ 支援", "セミナー開催数", "11 回", "24 回"], ["1-1 方針２ 支援", "相談会の実施", "11 回", "24 回"]]], ["looked at 2"]],
  "0 % to 100 % is everybody's": [[[["1-1 方針２ 支援", "小学校の空調機設置率", "0%", "100%"], ["1-1 方針２ 支援", "中学校の空調機設置率", "0%", "100%"]]], ["looked at 2"]],
  "so are keeps": [[[["1-1 方針２ 支援", "小学校の防災訓練実施率", "98.5%", "98.5%"], ["1-1 方針２ 支援", "中学校の防災訓練実施率", "98.5%", "98.5%"]]], ["looked at 2"]],
  "another target, another KPI": [[[["1-1 方針２ 支援", "就労支援の講座開催数", "11 回", "24 回"], ["1-1 方針２ 支援", "各種講座開催数", "11 回", "25 回"]]], ["looked at 2"]],
  "another direction, another KPI": [[[["1-1 方針１ 支援", "就労支援の講座開催数", "11 回", "24 回"], ["1-1 方針２ 相談", "各種講座開催数", "11 回", "24 回"]]], ["looked at 2"]],
  "no figures to compare: not run": [[[["1-1 方針１ 支援", "参加者数", "調整中", "調整中"]]], ["not run: no-kpis"]],
};

test.each(Object.entries(CASES))("%s", (_, [projects, expected]) => {
  expect(kpiFindingsOf(namesOfKpiDiffer, ...projects)).toEqual(expected);
});

test("a name that its measure does not list is named by another check", () => {
  const list = sheetOf("指標一覧", [["施策", "指標名", "現状値", "目標値"], ["1-1 雇用", "就労支援の講座開催数", "11 回", "24 回"]]);
  const project = sheetOf("P1", [["重点プロジェクト１ 産業プロジェクト"], ["施策の展開方針", "成果指標", "現状値", "目標値"], ["1-1 方針１ 支援", "就労支援の講座開催数", "11 回", "24 回"], ["1-1 方針１ 支援", "各種講座開催数", "11 回", "24 回"]]);
  const found = (...sheets: readonly SheetSnapshot[]) => runChecks([namesOfKpiDiffer], evaluateSnapshots([bookOf(...sheets)], isesaki).plans).findings.map(({ place }) => place.cell);
  expect([found(project), found(list, project)]).toEqual([["B4"], []]);
});
