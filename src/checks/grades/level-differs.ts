import { letterTyped } from "../../grading/agreement";
import { NO_LEVEL } from "../../grading/roll-up";
import { namesOf } from "../../grading/scheme";
import type { RollUp } from "../../grading/scheme";
import type { Typed } from "../../plan/plan";
import type { Check, Found } from "../check";
import { askGradedMeasures } from "../ask-rows";
import { isLeftEmpty } from "./figure-without-letter";

/** Below a letter or level that no scheme has, nothing can be said to follow: that one has its own finding. */
const areKnown = (typed: readonly (Typed | null)[], known: readonly string[]) => typed.every((each) => known.includes(letterTyped(each) ?? NO_LEVEL));

/** A typed level beside the one that follows from the letters that were typed, not from the computed ones. */
export const levelDiffers: Check = {
  id: "level-differs",
  group: "grades",
  severity: "warning",
  run: (plan) => {
    const { scheme } = plan;
    const letters = [...namesOf(scheme.letters), ...scheme.typedOnly, scheme.unavailable, NO_LEVEL];
    const levelsOf = (rollUp: RollUp | null) => (rollUp === null ? [] : [...namesOf(rollUp.levels), rollUp.none, NO_LEVEL]);
    return askGradedMeasures(plan, scheme.overall === null ? 2 : 3, (graded) => {
      const { measure, quantitative, qualitative, overall } = graded;
      const levels = [
        { kind: "quantitative", recorded: quantitative.recorded, follows: quantitative.fromRecorded, from: measure.indicators.map(({ recorded }) => recorded), below: letters, own: levelsOf(scheme.quantitative) },
        { kind: "qualitative", recorded: qualitative.recorded, follows: qualitative.computed, from: measure.directions.map(({ recorded }) => recorded), below: [...(scheme.qualitative?.points.keys() ?? []), NO_LEVEL], own: levelsOf(scheme.qualitative) },
        // Only where the scheme makes it of two others; else it is a person's own.
        ...(overall ? [{ kind: "overall", recorded: overall.recorded, follows: overall.computed, from: [], below: [], own: (scheme.overall?.table ?? []).map(({ result }) => result) }] : []),
      ];
      return levels.flatMap(({ kind, recorded, follows, from, below, own }): readonly Found[] => {
        const level = letterTyped(recorded);
        if (!recorded || level === null || follows.counted === 0 || level === follows.level) return [];
        if (!own.includes(level) || !areKnown(from, below)) return [];
        // What follows from the letters is not known while one is missing; that one has its own finding.
        if (kind === "quantitative" && graded.indicators.some((each) => isLeftEmpty(each, graded))) return [];
        const data = { code: measure.code, kind, typed: recorded.text, computed: follows.level, by: follows.by, mean: follows.mean?.toString() ?? "" };
        return [{ place: recorded.place, data, mend: follows.level }];
      });
    });
  },
};
