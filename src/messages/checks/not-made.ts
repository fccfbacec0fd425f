import type { PlanCount } from "../../checks/not-made";
import type { Worded } from "../language";

type NotMadeWords = {
  /** Checks that could look at no plan. */
  readonly whole: (checks: number) => string;
  /** Checks that looked at one plan and could not look at another. */
  readonly partial: (plans: readonly PlanCount[]) => string;
};

/** One wording and one count for the sheet, the pane and the command line. */
export const NOT_MADE: Worded<NotMadeWords> = {
  ja: {
    whole: (checks) => `行えなかった点検：${checks}種類`,
    partial: (plans) => `計画によって行えなかった点検：${plans.map(({ plan, count }) => `${plan}は${count}種類`).join("、")}`,
  },
  en: {
    whole: (checks) => `Checks that could not be made: ${checks}`,
    partial: (plans) => `Checks not made in one plan: ${plans.map(({ plan, count }) => `${count} in ${plan}`).join(", ")}`,
  },
};
