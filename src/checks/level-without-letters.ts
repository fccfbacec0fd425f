import { NO_LEVEL } from "../grading/roll-up";
import { foldName } from "../quantity/fold";
import type { Check, Found } from "./check";

/** A level was typed though none of the measure's indicators could be obtained: the rules give none. */
export const levelWithoutLetters: Check = {
  id: "level-without-letters",
  severity: "warning",
  run: ({ measures }) => {
    const found = measures.flatMap(({ measure, quantitative }): readonly Found[] => {
      const { recorded, fromRecorded, computed } = quantitative;
      const idle = fromRecorded.counted === 0 && computed.counted === 0 && measure.indicators.length > 0;
      if (!idle || !recorded || foldName(recorded.text) === NO_LEVEL) return [];
      return [{ place: recorded.place, data: { code: measure.code, typed: recorded.text } }];
    });
    return measures.length === 0 ? { notRun: "no-measures" } : { looked: measures.length, found };
  },
};
