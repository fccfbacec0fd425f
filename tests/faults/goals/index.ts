import type { GoalsCheckId } from "../../../src/checks/goals";
import type { Fault } from "../fault";
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

export const goalsFaults: Readonly<Record<GoalsCheckId, Fault>> = {
  "measure-without-goal": measureWithoutGoal,
  "goal-without-measure": goalWithoutMeasure,
  "goal-unknown": goalUnknown,
  "target-unknown": targetUnknown,
  "goal-name-misspelt": goalNameMisspelt,
  "goal-name-differs": goalNameDiffers,
  "local-indicator-no-kpi": localIndicatorNoKpi,
  "local-indicator-without-goals": localIndicatorWithoutGoals,
  "goals-differ": goalsDiffer,
  "matrix-goal-edited": matrixGoalEdited,
};
