import { NO_LEVEL } from "../../grading/roll-up";
import { foldName } from "../../quantity/fold";
import type { Check } from "../check";
import { askGradedMeasures } from "../ask-rows";

const KINDS = 2;

/** A level was typed though nothing stands below it from which the rules could form one. */
export const levelWithoutLetters: Check = {
  id: "level-without-letters",
  group: "grades",
  severity: "warning",
  run: (plan) =>
    askGradedMeasures(plan, KINDS, ({ measure, quantitative, qualitative }) => {
      const idle = [
        ...(measure.indicators.length > 0 && quantitative.fromRecorded.counted + quantitative.computed.counted === 0 ? [{ kind: "quantitative", recorded: quantitative.recorded }] : []),
        ...(measure.directions.length > 0 && qualitative.computed.counted === 0 ? [{ kind: "qualitative", recorded: qualitative.recorded }] : []),
      ];
      return idle.flatMap(({ kind, recorded }) =>
        !recorded || foldName(recorded.text) === NO_LEVEL ? [] : [{ place: recorded.place, data: { code: measure.code, kind, typed: recorded.text } }],
      );
    }),
};
