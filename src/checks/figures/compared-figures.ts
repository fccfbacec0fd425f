import type { Amount, Part } from "../../quantity/quantity";
import type { Figure } from "../../plan/plan";
import { figuresOf } from "./figure-rows";
import type { FigureRole, FigureRow } from "./figure-rows";

/** One amount of a figure; of several with labels, each. */
export type RoleAmount = { readonly role: FigureRole; readonly figure: Figure; readonly label: string | null; readonly amount: Amount };

function amountsIn({ quantity }: Figure): readonly (Omit<Part, "label"> & { readonly label: string | null })[] {
  if (quantity.state === "value") return [{ label: null, amount: quantity.amount }];
  return quantity.state === "parts" ? quantity.parts : [];
}

/** Both ends of `3～5％` have a unit, though neither is the target. */
const endsIn = ({ quantity }: Figure) => (quantity.state === "range" ? [quantity.from, quantity.to].map((amount) => ({ label: null, amount })) : []);

export const amountsOf = ({ indicator }: FigureRow): readonly RoleAmount[] =>
  figuresOf(indicator).flatMap(({ role, figure }) => [...amountsIn(figure), ...endsIn(figure)].map(({ label, amount }) => ({ role, figure, label, amount })));

type Pair = { readonly label: string | null; readonly baseline: Amount; readonly target: Amount };

/** Baseline beside target, part by part; one target may stand for all parts. */
export function pairsOf({ indicator: { baseline, target } }: FigureRow): readonly Pair[] {
  if (!baseline || !target) return [];
  const targets = amountsIn(target);
  return amountsIn(baseline).flatMap(({ label, amount }) => {
    const goal = targets.find((other) => other.label === label) ?? targets.find((other) => other.label === null);
    return goal && (label !== null || goal.label === null) ? [{ label, baseline: amount, target: goal.amount }] : [];
  });
}
