import { coverGoals } from "../../../src/plan/goals/goal-coverage";
import { measureOf } from "../../sheets/measure-of";

const { place } = measureOf("1-1", "");
const served = (code: string, ...goals: readonly number[]) => measureOf(code, "", { goals: goals.map((goal) => ({ goal, text: String(goal), place })) });

test("all 17 goals, each with its measures; one that is named twice counts once", () => {
  const covered = coverGoals({ policies: [], measures: [served("1-1", 3, 4, 4), served("1-2", 4), served("1-3")] });
  expect(covered).toHaveLength(17);
  expect(covered.filter(({ measures }) => measures.length > 0).map(({ goal, measures }) => [goal.number, ...measures.map(({ code }) => code)])).toEqual([[3, "1-1"], [4, "1-1", "1-2"]]);
});
