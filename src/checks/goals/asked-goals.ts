import { calledOf } from "../../plan/matrix-marks";
import type { ChosenMark, GoalSign, Measure, Plan } from "../../plan/plan";
import { certainMeasures } from "../codes/code-list";

/** A measure, what its cells for goals say, and what a person chose in their place. */
export type AskedMeasure = { readonly measure: Measure; readonly signs: readonly GoalSign[]; readonly chosen: readonly ChosenMark[] };

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
  const chosenAt = (measure: Measure) => plan.chosenMarks.filter((each) => each.table === "goals" && each.measure === calledOf(measure));
  const all = certainMeasures(plan).map((measure) => ({ measure, signs: signs.filter((sign) => sign.measure === calledOf(measure)), chosen: chosenAt(measure) }));
  const asked = all.filter((each) => each.signs.length > 0);
  return asked.length * 2 > all.length ? all : asked;
}

/** Those whose cells for goals hold none, not even a strange one; or whose goals a person took away in 設定. */
export const hasNoGoal = ({ measure, signs, chosen }: AskedMeasure): boolean =>
  measure.goals.length === 0 && signs.every((sign) => saysNone(sign) || (sign.goal !== null && chosen.some(({ column }) => column === String(sign.goal))));
