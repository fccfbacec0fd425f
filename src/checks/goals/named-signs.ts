import { goalNamed } from "../../plan/goals/goal-named";
import type { NamedGoal } from "../../plan/goals/goal-named";
import type { GoalSign, Plan } from "../../plan/plan";

/** A sign in which a goal's name stands, with or without its number. */
export type NamedSign = { readonly sign: GoalSign; readonly name: string; readonly named: NamedGoal };

export function listNamedSigns({ goalSigns }: Plan): readonly NamedSign[] {
  return goalSigns.flatMap((sign) => {
    const name = sign.text.replace(/^[0-9.①-⑰a-d]*\s+/i, "");
    const named = goalNamed(name);
    return named ? [{ sign, name, named }] : [];
  });
}
