import type { Better } from "../plan/better";
import type { FormulaId } from "../plan/formula";
import type { PlanYears } from "./years-gone";

/** What would come out if: another formula, the other way, the actual and not the forecast. What is left out stays as it is. */
export type GradingOptions = {
  readonly years?: PlanYears;
  readonly formula?: FormulaId;
  readonly better?: Better;
  readonly figure?: "actual" | "forecast";
};
