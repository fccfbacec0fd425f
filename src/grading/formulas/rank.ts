import type { Formula } from "./formula";
import { actualAt, divide } from "./ratio";

/** 東北1位: t ÷ a, for the smaller number is the better rank, whatever else speaks for more. */
export const rank: Formula = {
  rate: ({ actual, target }) => divide(actual, target, "less"),
  actualFor: ({ target }, rate) => actualAt(target.amount.value, "less", rate),
};
