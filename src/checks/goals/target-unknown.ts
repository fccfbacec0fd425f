import { goalNumbered, isTarget, targetsOf } from "../../plan/goals/goals";
import type { Check, Found } from "../check";
import { signsAtMeasures } from "./asked-goals";

/** `4.1～4.7、4.a～4.c`: what there is of this goal. */
function rangeOf(goal: number): string {
  const facts = goalNumbered(goal);
  if (!facts) return "";
  const targets = targetsOf(facts).map((target) => `${goal}.${target}`);
  const [numbered, lettered] = [targets.slice(0, facts.numbered), targets.slice(facts.numbered)];
  return [numbered, lettered].filter(({ length }) => length > 0).map((list) => `${list[0] ?? ""}～${list.at(-1) ?? ""}`).join("、");
}

/** One finding a measure. */
export const targetUnknown: Check = {
  id: "target-unknown",
  group: "goals",
  needs: ["no-goals"],
  severity: "error",
  run: ({ plan }) => {
    const signs = signsAtMeasures(plan).filter(({ goal }) => goal !== null);
    if (signs.length === 0) return { notRun: "no-goals" };
    const unknown = signs.filter(({ goal, target }) => goal !== null && target !== null && !isTarget(goal, target));
    const found = [...new Set(unknown.map(({ measure }) => measure))].flatMap((code): readonly Found[] => {
      const [first, ...others] = unknown.filter(({ measure }) => measure === code);
      if (!first) return [];
      const all = [first, ...others];
      const range = [...new Set(all.map(({ goal }) => rangeOf(goal ?? 0)))].join("、");
      return [{ place: first.place, data: { code, text: all.map(({ goal, target }) => `${goal ?? 0}.${target ?? ""}`).join("、"), range }, also: others.map(({ place }) => place) }];
    });
    return { looked: signs.length, found };
  },
};
