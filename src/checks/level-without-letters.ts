import { NO_LEVEL } from "../grading/roll-up";
import { foldName } from "../quantity/fold";
import type { Check } from "./check";
import { askGradedMeasures } from "./ask-rows";

/** A level was typed though none of the measure's indicators could be obtained: the rules give none. */
export const levelWithoutLetters: Check = {
  id: "level-without-letters",
  severity: "warning",
  run: (plan) =>
    askGradedMeasures(plan, 1, ({ measure, quantitative }) => {
      const { recorded, fromRecorded, computed } = quantitative;
      const idle = fromRecorded.counted === 0 && computed.counted === 0 && measure.indicators.length > 0;
      if (!idle || !recorded || foldName(recorded.text) === NO_LEVEL) return [];
      return [{ place: recorded.place, data: { code: measure.code, typed: recorded.text } }];
    }),
};
