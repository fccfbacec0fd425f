import { evaluateSnapshots } from "../../src/actions/evaluation";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { bookOf, sheetOf } from "../sheet-of";

const HEADINGS = ["施策名", "全体評価", "指標", "現状値", "実績値", "目標値", "定量評価", "施策の展開", "定性評価"];
const KPIS = sheetOf("KPI", [["施策", "指標", "現状値", "目標値"], ["1-1-1 健康", "受診率", "41%", "50%"], ["1-1-2 医療", "開設日数", "365日", "365日"]]);

const listed = (...rows: readonly (readonly string[])[]) => sheetOf("評価", [HEADINGS, ...rows]);
const codesToGrade = (...sheets: readonly ReturnType<typeof sheetOf>[]) =>
  evaluateSnapshots([bookOf(...sheets)], isesaki).toGrade.map(({ measures }) => measures.map(({ measure }) => measure.code).join());

const CASES: Readonly<Record<string, readonly [readonly ReturnType<typeof sheetOf>[], readonly string[]]>> = {
  "baselines and targets only": [[KPIS], []],
  "an actual": [[listed(["1-1-1 健康", "", "受診率", "41%", "45%", "50%"])], ["1-1-1"]],
  "an actual that could not be had": [[listed(["1-1-1 健康", "", "受診率", "41%", "-", "50%"])], ["1-1-1"]],
  "a typed letter without an actual": [[listed(["1-1-1 健康", "", "受診率", "41%", "", "50%", "B"])], ["1-1-1"]],
  "an overall grade": [[listed(["1-1-1 健康", "A", "受診率", "41%", "", "50%"])], ["1-1-1"]],
  "a level of a direction": [[listed(["1-1-1 健康", "", "", "", "", "", "", "母子保健", "高"])], ["1-1-1"]],
  "an empty list": [[listed(["1-1-1 健康", "", "受診率", "41%", "", "50%"], ["1-1-2 医療", "", "開設日数", "365日", "", "365日"])], []],
  "a measure whose actual is still missing, among others": [
    [listed(["1-1-1 健康", "", "受診率", "41%", "45%", "50%"], ["1-1-2 医療", "", "開設日数", "365日", "", "365日"])],
    ["1-1-1,1-1-2"],
  ],
  "one of its two indicators has an actual": [[listed(["1-1-1 健康", "", "受診率", "41%", "45%", "50%"], ["1-1-1 健康", "", "開設日数", "365日", "", "365日"])], ["1-1-1"]],
  "a measure that stands only in a list without actuals": [[KPIS, listed(["1-1-1 健康", "", "受診率", "41%", "45%", "50%"])], ["1-1-1"]],
  "of two plans, the one that was evaluated": [
    [sheetOf("次期", [["施策", "指標", "現状値", "目標値"], ["1-1 健康", "受診率", "45%", "60%"]]), listed(["1-1-1 健康", "", "受診率", "41%", "45%", "50%"])],
    ["1-1-1"],
  ],
};

test.each(Object.entries(CASES))("%s", (_, [sheets, expected]) => {
  expect(codesToGrade(...sheets)).toEqual(expected);
});
