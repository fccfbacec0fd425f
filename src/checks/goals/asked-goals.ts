import type { GoalSign, Measure, Plan } from "../../plan/plan";
import { certainMeasures } from "../codes/code-list";

/** A measure and what its cells for goals say. */
export type AskedMeasure = { readonly measure: Measure; readonly signs: readonly GoalSign[] };

const nameOf = ({ code, name }: Measure) => (code === "" ? name : code);

/** `-` and なし say that there is none; anything else without a goal was meant as one. */
export const saysNone = ({ text }: GoalSign) => /^(?:[-－―ー×✕✗]*|無し?|(?:特に)?なし|該当(?:なし|無し))$/.test(text.trim());

export const isStrange = (sign: GoalSign) => sign.goal === null && !saysNone(sign);

/** The signs that stand at measures. */
export const signsAtMeasures = ({ goalSigns }: Plan): readonly GoalSign[] => goalSigns.filter(({ as }) => as !== "heading");

/**
 * The measures of which a table says, or should say, which goals they serve. Where most of the measures have their place
 * in it, the others are missing there; where few have, it is one department's table. None where no goal stands anywhere:
 * such a table is still to be filled in.
 */
export function listAskedMeasures(plan: Plan): readonly AskedMeasure[] {
  const signs = signsAtMeasures(plan);
  if (!signs.some(({ goal }) => goal !== null)) return [];
  const all = certainMeasures(plan).map((measure) => ({ measure, signs: signs.filter((sign) => sign.measure === nameOf(measure)) }));
  const asked = all.filter((each) => each.signs.length > 0);
  return asked.length * 2 > all.length ? all : asked;
}

/** Those whose cells for goals hold none, not even a strange one. */
export const hasNoGoal = ({ signs }: AskedMeasure): boolean => signs.every((sign) => sign.goal === null && saysNone(sign));
