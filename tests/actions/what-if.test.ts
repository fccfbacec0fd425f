import { tryOtherwise } from "../../src/actions/what-if";
import { gradePlan } from "../../src/grading/grade-plan";
import type { Scheme } from "../../src/grading/scheme";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { nagoyaPort } from "../../src/grading/schemes/nagoya-port";
import type { FormulaId } from "../../src/plan/formula";
import { indicatorOf } from "../plan/indicator-of";
import { planOf } from "../plan/plan-of";
import { measureOf } from "../sheets/measure-of";

const women = indicatorOf({ name: "女性委員の割合", baseline: "23.3%", actual: "24.4%", target: "30%", letter: "D" });
const lessons = indicatorOf({ name: "講習の受講者数", actual: "64,995人", target: "65,000人", letter: "B" });
const plan = planOf({ measures: [measureOf("1-1", "参画", { indicators: [women] }), measureOf("1-2", "防災", { indicators: [lessons] })] });

const say = (scheme: Scheme, formula: FormulaId | null) => {
  const { compared, changed, agreed, levels, lost, gained } = tryOtherwise([gradePlan(plan, isesaki)], { scheme, formula });
  return [`${changed.length}/${compared}`, ...changed.map(({ code, from, to }) => `${code} ${from ?? "none"}→${to ?? "none"}`), `agreed ${agreed.before}→${agreed.after}`, `levels ${levels.changed}/${levels.compared}`, `lost ${lost} gained ${gained}`];
};

const CASES: Readonly<Record<string, readonly [Scheme, FormulaId | null, readonly string[]]>> = {
  "the same scheme changes nothing": [isesaki, null, ["0/2", "agreed 1→1", "levels 0/2", "lost 0 gained 0"]],
  "by progress 女性委員 is the D that was typed, and 受講者数 has no baseline": [isesaki, "progress", ["2/2", "1-1 B→D", "1-2 B→none", "agreed 1→1", "levels 2/2", "lost 1 gained 0"]],
  "under another scheme": [nagoyaPort, null, ["2/2", "1-1 B→順調", "1-2 B→順調", "agreed 1→0", "levels 2/2", "lost 0 gained 0"]],
};

test.each(Object.entries(CASES))("%s", (_, [scheme, formula, expected]) => {
  expect(say(scheme, formula)).toEqual(expected);
});
