import type { Figure } from "../../plan/plan";
import { foldName } from "../../quantity/fold";

/** Whether two cells say the same: 744回 here and 744 under a heading with （回） there. */
export function isSameFigure(a: Figure, b: Figure): boolean {
  if (a.quantity.state === "value" && b.quantity.state === "value") {
    const [one, two] = [a.quantity.amount, b.quantity.amount];
    return one.value.compare(two.value) === 0 && (one.unit === null || two.unit === null || one.unit === two.unit) && one.limit === two.limit;
  }
  // Of parts and of what can't be read only the text can be held against the other.
  return a.quantity.state === b.quantity.state && (a.quantity.state === "empty" || a.quantity.state === "pending" || a.quantity.state === "unavailable" || foldName(a.text) === foldName(b.text));
}
