import { GOALS } from "../vocabulary";
import { circled } from "./code-style";

/** How the 17 goals stand at a measure when they stand in one cell. */
export const GOAL_LISTS = {
  "3、4": (goals: readonly number[]) => goals.join("、"),
  "3,4": (goals: readonly number[]) => goals.join(","),
  目標3: (goals: readonly number[]) => goals.map((goal) => `目標${goal}`).join("、"),
  "③④": (goals: readonly number[]) => goals.map(circled).join(""),
  "3・4": (goals: readonly number[]) => goals.join("・"),
  "a line each": (goals: readonly number[]) => goals.map((goal) => `${goal} ${GOALS[goal - 1] ?? ""}`).join("\n"),
  "names alone": (goals: readonly number[]) => goals.map((goal) => GOALS[goal - 1] ?? "").join("\n"),
} as const;

/** And how 17 columns are headed. */
export const GOAL_HEADINGS = {
  "1": (goal: number) => String(goal),
  目標1: (goal: number) => `目標${goal}`,
  "1 貧困をなくそう": (goal: number) => `${goal}\n${GOALS[goal - 1] ?? ""}`,
} as const;

/** The three circles that people take for one. */
export const MARKS = ["○", "〇", "◯"] as const;

export const GOAL_FORMS = ["list", "columns"] as const;
