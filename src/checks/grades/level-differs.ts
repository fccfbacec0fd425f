import { foldName } from "../../quantity/fold";
import type { Check, Found } from "../check";
import { askGradedMeasures } from "../ask-rows";

/** A typed level beside the one that follows from the letters that were typed, not from the computed ones. */
export const levelDiffers: Check = {
  id: "level-differs",
  group: "grades",
  severity: "warning",
  run: (plan) =>
    askGradedMeasures(plan, 2, ({ measure, quantitative, qualitative }) => {
      const levels = [
        { kind: "quantitative", recorded: quantitative.recorded, follows: quantitative.fromRecorded },
        { kind: "qualitative", recorded: qualitative.recorded, follows: qualitative.computed },
      ];
      return levels.flatMap(({ kind, recorded, follows }): readonly Found[] => {
        if (!recorded || follows.counted === 0 || foldName(recorded.text) === follows.level) return [];
        const data = { code: measure.code, kind, typed: recorded.text, computed: follows.level, mean: follows.mean?.toString() ?? "" };
        return [{ place: recorded.place, data }];
      });
    }),
};
