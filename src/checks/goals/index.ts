import type { Check } from "../check";
import { goalNameDiffers } from "./goal-name-differs";
import { goalNameMisspelt } from "./goal-name-misspelt";
import { goalUnknown } from "./goal-unknown";
import { goalWithoutMeasure } from "./goal-without-measure";
import { goalsDiffer } from "./goals-differ";
import { localIndicatorNoKpi } from "./local-indicator-no-kpi";
import { localIndicatorWithoutGoals } from "./local-indicator-without-goals";
import { matrixGoalEdited } from "./matrix-goal-edited";
import { measureWithoutGoal } from "./measure-without-goal";
import { targetUnknown } from "./target-unknown";

export type GoalsCheckId =
  | "measure-without-goal"
  | "goal-without-measure"
  | "goal-unknown"
  | "target-unknown"
  | "goal-name-misspelt"
  | "goal-name-differs"
  | "local-indicator-no-kpi"
  | "local-indicator-without-goals"
  | "goals-differ"
  | "matrix-goal-edited";

export const goalsChecks: readonly Check[] = [
  measureWithoutGoal,
  goalWithoutMeasure,
  goalUnknown,
  targetUnknown,
  goalNameMisspelt,
  goalNameDiffers,
  localIndicatorNoKpi,
  localIndicatorWithoutGoals,
  goalsDiffer,
  matrixGoalEdited,
];
