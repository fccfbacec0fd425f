import { suggestGoals } from "../../plan/goals/suggest-goals";
import type { Measure, Plan } from "../../plan/plan";

/** The word that weighs most and the next one say enough. */
const WORDS_SAID = 2;

/** Goals that a measure may serve, each with the words that led to it, a goal a line: `3:福祉,高齢者`. */
export const suggestedGoals = (plan: Plan, measure: Measure): string =>
  suggestGoals(plan, measure).map(({ goal, evidence }) => `${goal}:${[...new Set(evidence.map(({ word }) => word))].slice(0, WORDS_SAID).join()}`).join("\n");
