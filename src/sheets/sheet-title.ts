import type { Plan } from "../plan/plan";

/** `集計　第3次総合計画`, and `集計` alone where no sheet says what a plan is called. */
export function sheetTitle(title: (plans: string) => string, plans: readonly Pick<Plan, "title">[]): string {
  const names = plans.flatMap((plan) => plan.title ?? []);
  return title(names.join("、")).replace(names.length > 0 ? "" : /[:\s]+$/, "");
}
