import { listBlanks } from "../../src/plan/blanks";
import type { Measure, Plan } from "../../src/plan/plan";
import { directionOf, measureOf, projectOf } from "../sheets/measure-of";
import { indicatorOf, typedAs } from "./indicator-of";
import { planOf } from "./plan-of";

const say = (plan: Plan) => listBlanks(plan).map(({ department, owner, item, field, state, place }) => [department ?? "", owner.code || owner.name, item, field, state, place.cell].join(" "));
const measures = (...given: readonly Partial<Measure>[]) => planOf({ measures: given.map((each, index) => measureOf(`1-${index + 1}`, "施策", { department: "健康課", ...each })) });
const full = indicatorOf({ name: "受診率", actual: "50%", target: "60%", letter: "B" });

const CASES: Readonly<Record<string, readonly [Plan, readonly string[]]>> = {
  "all filled in: nothing": [measures({ indicators: [full] }), []],
  "an empty actual and a letter nobody typed": [
    measures({ indicators: [full, indicatorOf({ name: "数", actual: "", target: "5人" })] }),
    ["健康課 1-1 数 actual empty G8", "健康課 1-1 数 recorded empty F8"],
  ],
  "調整中 will come": [measures({ indicators: [full, indicatorOf({ name: "数", actual: "3人", target: "調整中", letter: "A" })] }), ["健康課 1-1 数 target pending H8"]],
  "- is an answer": [measures({ indicators: [full, indicatorOf({ name: "数", actual: "-", target: "5人", letter: "-" })] }), []],
  "a forecast stands for the actual": [measures({ indicators: [full, indicatorOf({ name: "数", forecast: "3人", actual: "", target: "5人", letter: "A" })] }), []],
  "nobody misses actuals in a plan that begins": [measures({ indicators: [indicatorOf({ name: "数", baseline: "3人", target: "5人" })] }), []],
  "a level is missed where other directions have one": [
    measures({ directions: [{ ...directionOf("1", "展開一"), recorded: typedAs("高") }, directionOf("2", "展開二")] }),
    ["健康課 1-1 展開二 level empty B2"],
  ],
  "a department is missed where others have one": [planOf({ measures: [measureOf("1-1", "施策", { department: "健康課" }), measureOf("1-2", "施策")] }), [" 1-2  department empty B2"]],
  "indicators of projects and of the plan, under their names": [
    planOf({ projects: [projectOf("1", "少子化対策", { overviewIndicators: [indicatorOf({ name: "年少人口", baseline: "調整中", target: "5人" })] })], planIndicators: [indicatorOf({ name: "転入超過", target: "調整中" })] }),
    [" 計画 転入超過 target pending H8", " 少子化対策 年少人口 baseline pending D8"],
  ],
};

test.each(Object.entries(CASES))("%s", (_, [plan, expected]) => {
  expect(say(plan)).toEqual(expected);
});
