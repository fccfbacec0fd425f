import type { Fault } from "../fault";

/** Nobody serves a goal any more. */
export const goalWithoutMeasure: Fault = {
  settings: ["plan that begins"],
  inPlan({ plan, dice }) {
    const goals = Array.from({ length: 17 }, (_, index) => index + 1).filter((goal) => plan.measures.every((measure) => measure.goals.join() !== String(goal)));
    const goal = dice.pick(goals);
    if (goal === null) return null;
    return { plan: { ...plan, measures: plan.measures.map((measure) => ({ ...measure, goals: measure.goals.filter((each) => each !== goal) })) }, what: `no ${goal}` };
  },
};
