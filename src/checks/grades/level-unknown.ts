import { letterTyped } from "../../grading/agreement";
import { NO_LEVEL } from "../../grading/roll-up";
import { namesOf } from "../../grading/scheme";
import type { RollUp } from "../../grading/scheme";
import type { Typed } from "../../plan/plan";
import { askGradedMeasures } from "../ask-rows";
import type { Check, Found } from "../check";

const KINDS = 2;
const FEW = 3;
const MOST = 0.8;

/** 最高 or 上, where the scheme knows 高, 中 and 低: such a level has no points and agrees with nothing. */
export const levelUnknown: Check = {
  id: "level-unknown",
  group: "grades",
  severity: "error",
  run: (plan) => {
    const { quantitative, qualitative, name } = plan.scheme;
    const judge = (typed: Typed | null, rollUp: RollUp | null, code: string, kind: string): readonly Found[] => {
      const level = letterTyped(typed);
      if (rollUp === null || !typed || level === null || level === NO_LEVEL || namesOf(rollUp.levels).includes(level)) return [];
      return [{ place: typed.place, data: { code, kind, typed: typed.text, scheme: name } }];
    };
    // A person's own verdict may be in words; where nearly all of them are letters of the scheme, another letter is a slip.
    const overalls = plan.measures.flatMap(({ measure }) => letterTyped(measure.overall) ?? []);
    const letters = namesOf(plan.scheme.letters);
    const isLettered = overalls.filter((letter) => letters.includes(letter)).length >= Math.max(FEW, overalls.length * MOST);
    const judgeOverall = (typed: Typed | null, code: string): readonly Found[] => {
      const letter = letterTyped(typed);
      if (!isLettered || !typed || letter === null || letter === NO_LEVEL || letters.includes(letter)) return [];
      return [{ place: typed.place, data: { code, kind: "overall", typed: typed.text, scheme: name }, mend: letters.find((known) => known === letter.toUpperCase()) ?? null }];
    };
    return askGradedMeasures(plan, KINDS, ({ measure }) => [
      ...judge(measure.recordedQuantitative, quantitative, measure.code, "quantitative"),
      ...measure.directions.flatMap(({ recorded }) => judge(recorded, qualitative, measure.code, "direction")),
      ...judge(measure.recordedQualitative, qualitative, measure.code, "qualitative"),
      ...judgeOverall(measure.overall, measure.code),
    ]);
  },
};
