import { letterTyped } from "../../grading/agreement";
import type { GradedPlan } from "../../grading/graded-plan";
import { NO_LEVEL } from "../../grading/roll-up";
import { namesOf } from "../../grading/scheme";
import type { RollUp } from "../../grading/scheme";
import type { Typed } from "../../plan/plan";
import { askGradedMeasures } from "../ask-rows";
import type { Check, Found } from "../check";

const KINDS = 3;

/** Of a scheme that doesn't say of what letters overall grades are, those that nearly all have. */
const NEARLY_ALL = 0.8;

/** `null` where they are not known: not all of them are published, or a city has words of its own that are no letters of the scheme. */
function overallNames({ scheme, measures }: GradedPlan): readonly string[] | null {
  if (scheme.overall !== null) return scheme.lacking.includes("overall") ? null : scheme.overall.table.map(({ result }) => result);
  const names = namesOf(scheme.letters);
  const typed = measures.flatMap(({ measure }) => letterTyped(measure.overall) ?? []).filter((letter) => letter !== NO_LEVEL);
  return typed.filter((letter) => names.includes(letter)).length >= typed.length * NEARLY_ALL ? names : null;
}

/** 最高 or 上, where the scheme knows 高, 中 and 低: such a level has no points and agrees with nothing. */
export const levelUnknown: Check = {
  id: "level-unknown",
  group: "grades",
  severity: "error",
  run: (plan) => {
    const { quantitative, qualitative, name } = plan.scheme;
    const levels = (rollUp: RollUp | null) => rollUp && namesOf(rollUp.levels);
    const overall = overallNames(plan);
    const judge = (typed: Typed | null, names: readonly string[] | null, code: string, kind: string): readonly Found[] => {
      const level = letterTyped(typed);
      if (names === null || !typed || level === null || level === NO_LEVEL || names.includes(level)) return [];
      return [{ place: typed.place, data: { code, kind, typed: typed.text, scheme: name }, mend: names.find((known) => known === level.toUpperCase()) ?? null }];
    };
    return askGradedMeasures(plan, KINDS, ({ measure }) => [
      ...judge(measure.recordedQuantitative, levels(quantitative), measure.code, "quantitative"),
      ...measure.directions.flatMap(({ recorded }) => judge(recorded, levels(qualitative), measure.code, "direction")),
      ...judge(measure.recordedQualitative, levels(qualitative), measure.code, "qualitative"),
      ...judge(measure.overall, overall, measure.code, "overall"),
    ]);
  },
};
