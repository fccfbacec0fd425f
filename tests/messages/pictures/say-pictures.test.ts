import { deriveBetter } from "../../../src/plan/better";
import { coverGoals } from "../../../src/plan/goals/goal-coverage";
import { waysToTarget } from "../../../src/plan/way-to-target";
import { sayCoverage, sayUncovered } from "../../../src/messages/pictures/goals";
import { sayHeat } from "../../../src/messages/pictures/heat";
import { sayLettersByPolicy } from "../../../src/messages/pictures/letters";
import { sayRank } from "../../../src/messages/pictures/ranks";
import { listFigures, sayWay } from "../../../src/messages/pictures/way";
import { indicatorOf, type Texts } from "../../plan/indicator-of";
import { measureOf, projectOf } from "../../sheets/measure-of";

const { place } = measureOf("1-1", "");
const served = (code: string, ...goals: readonly number[]) => measureOf(code, "", { goals: goals.map((goal) => ({ goal, text: String(goal), place })) });

test("letters by policy: what nobody has is not named", () => {
  expect(sayLettersByPolicy("ja", ["A", "B", "-"], [[2, 0, 1], [1, 0, 0]])).toBe("2政策・4指標の評価の内訳です。全体では、A：3、-：1です。");
  expect(sayLettersByPolicy("en", ["A", "B"], [[1, 0]])).toBe("How the letters of 1 indicator spread over 1 policy. In all: A: 1.");
});

test("goals: how many are served, by which most, and which by none", () => {
  const covered = coverGoals({ policies: [], measures: [served("1-1", 3, 4), served("1-2", 4)] });
  expect(sayCoverage("ja", covered, 2)).toBe("17のゴールのうち2に、対応する施策があります（2施策のうち）。最も多いのは「4 質の高い教育をみんなに」で、2施策です。");
  expect(sayUncovered("ja", covered)).toMatch(/^対応する施策のないゴール：1 貧困をなくそう、2 飢餓をゼロに、5 /);
  expect(sayUncovered("en", coverGoals({ policies: [], measures: [served("1-1", ...Array.from({ length: 17 }, (_, goal) => goal + 1))] }))).toBe("Every one of the 17 goals is served.");
});

test("projects: how many measures belong to one, and which most", () => {
  const rows = [{ measure: measureOf("1-1", "子育て"), cells: [{ project: "1", amount: 2 }, { project: "2", amount: 1 }] }, { measure: measureOf("1-2", "教育"), cells: [] }];
  expect(sayHeat("ja", { projects: [projectOf("1", "甲"), projectOf("2", "乙")], rows })).toBe("2施策のうち1施策が、2つの重点プロジェクトのいずれかに対応しています。最も多く対応しているのは1-1 子育て（展開方針3）です。");
});

const WAYS: Readonly<Record<string, readonly [Texts, string]>> = {
  "on the way": [{ baseline: "100人", actual: "130人", target: "140人" }, "実績値130人は、現状値100人と目標値140人の間にあります。"],
  "there": [{ baseline: "100人", actual: "2,232億円", target: "2,000億円" }, "実績値2,232億円は、目標値2,000億円に届いています。"],
  "back": [{ baseline: "100", forecast: "90", actual: "95", target: "150" }, "見込値90は、目標値150に対して、現状値100より後退しています。"],
  "from zero": [{ actual: "5,900人(R3年)", target: "10,650人" }, "実績値5,900人は、目標値10,650人に届いていません。"],
};

test.each(Object.entries(WAYS))("the way to a target: %s", (_, [texts, said]) => {
  const indicator = indicatorOf(texts);
  expect(waysToTarget(indicator, deriveBetter(indicator).way).map((way) => sayWay("ja", way))).toEqual([said]);
});

test("the same as rows, with the parts in their own decimals", () => {
  const indicator = indicatorOf({ actual: "小学校 94.0%\n中学校 87.4%", target: "95%" });
  expect(waysToTarget(indicator, "more").map((way) => listFigures("ja", way))).toEqual([
    [["実績値", "94.0%"], ["目標値", "95%"]],
    [["実績値", "87.4%"], ["目標値", "95%"]],
  ]);
});

test("a rank is named from the top", () => {
  expect([sayRank("ja", "B", 2, 4), sayRank("en", "B", 2, 4)]).toEqual(["B（4段階の上から2番目）", "B (2 of 4 from the top)"]);
});
