import { letterTyped } from "../../grading/agreement";
import type { Level } from "../../grading/graded-plan";
import { namesOf } from "../../grading/scheme";
import type { RollUp } from "../../grading/scheme";
import type { Typed } from "../../plan/plan";
import { askGradedMeasures } from "../ask-rows";
import type { Check } from "../check";

/** D beside 高 is three steps away, C beside 高 and A beside 低 are two. */
const FAR = 2;

/** Counted from the best; the typed level, or where none was typed the one that follows. */
function levelOf(recorded: Typed | null, computed: Level, { levels }: RollUp): { readonly level: string; readonly rank: number } | null {
  const level = letterTyped(recorded) ?? computed.level;
  const rank = namesOf(levels).indexOf(level);
  return rank === -1 ? null : { level, rank };
}

/** A person's own verdict may differ from both levels; so far from both it is worth a second look, and a sentence in the self-assessment. */
export const overallFar: Check = {
  id: "overall-far",
  group: "grades",
  needs: ["no-levels", "no-measures", "no-overall", "nothing-to-grade", "scheme-unclear"],
  severity: "note",
  run: (plan) => {
    const { quantitative, qualitative, letters } = plan.scheme;
    // Where the scheme makes it of two others, `level-differs` asks about it.
    if (quantitative === null || qualitative === null || plan.scheme.overall !== null) return { notRun: "no-levels" };
    const result = askGradedMeasures(plan, 1, (graded) => {
      const { overall, code } = graded.measure;
      const rank = namesOf(letters).indexOf(letterTyped(overall) ?? "");
      const one = levelOf(graded.quantitative.recorded, graded.quantitative.computed, quantitative);
      const other = levelOf(graded.qualitative.recorded, graded.qualitative.computed, qualitative);
      if (!overall || rank === -1 || !one || !other) return [];
      if ([one, other].some((level) => Math.abs(level.rank - rank) < FAR)) return [];
      return [{ place: overall.place, data: { code, overall: overall.text, quantitative: one.level, qualitative: other.level } }];
    });
    const isGiven = plan.measures.some(({ measure }) => measure.overall !== null);
    return "found" in result && !isGiven ? { notRun: "no-overall" } : result;
  },
};
