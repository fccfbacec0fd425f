import { GOALS } from "../../plan/goals/goals";
import type { GoalSign } from "../../plan/plan";
import type { Check } from "../check";
import { listAskedMeasures, signsAtMeasures } from "./asked-goals";

/** One note for all of them: a city without a coast has no measure for goal 14, and knows it. */
export const goalWithoutMeasure: Check = {
  id: "goal-without-measure",
  group: "goals",
  needs: ["no-goals"],
  severity: "note",
  run: ({ plan }) => {
    if (listAskedMeasures(plan).length === 0) return { notRun: "no-goals" };
    const signs = signsAtMeasures(plan);
    const isTaken = ({ measure }: GoalSign, number: number) => plan.chosenMarks.some((each) => each.table === "goals" && each.measure === measure && each.column === String(number) && each.mark === "");
    const isServed = (number: number) => plan.measures.some(({ goals }) => goals.some(({ goal }) => goal === number)) || signs.some((sign) => sign.goal === number && !isTaken(sign, number));
    const idle = GOALS.filter(({ number }) => !isServed(number));
    const heading = plan.goalSigns.find(({ as, goal }) => as === "heading" && goal === idle[0]?.number);
    const place = (heading ?? signs[0])?.place;
    if (idle.length === 0 || !place) return { looked: GOALS.length, found: [] };
    const goals = idle.map(({ number, name }) => `${number} ${name}`).join("、");
    return { looked: GOALS.length, found: [{ place, data: { goals }, subject: ["goals"], facts: idle.map(({ number }) => String(number)) }] };
  },
};
