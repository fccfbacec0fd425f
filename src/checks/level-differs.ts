import { foldName } from "../quantity/fold";
import type { Check, Found } from "./check";

/** A typed level beside the one that follows from the letters that were typed, not from the computed ones. */
export const levelDiffers: Check = {
  id: "level-differs",
  severity: "warning",
  run: ({ measures }) => {
    const levels = measures.flatMap(({ measure, quantitative, qualitative }) => [
      { code: measure.code, kind: "quantitative", recorded: quantitative.recorded, follows: quantitative.fromRecorded },
      { code: measure.code, kind: "qualitative", recorded: qualitative.recorded, follows: qualitative.computed },
    ]);
    const found = levels.flatMap(({ code, kind, recorded, follows }): readonly Found[] => {
      if (!recorded || follows.counted === 0 || foldName(recorded.text) === follows.level) return [];
      const data = { code, kind, typed: recorded.text, computed: follows.level, mean: follows.mean?.toString() ?? "" };
      return [{ place: recorded.place, data }];
    });
    return measures.length === 0 ? { notRun: "no-measures" } : { looked: levels.length, found };
  },
};
