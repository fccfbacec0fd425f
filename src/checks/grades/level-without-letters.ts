import { letterTyped } from "../../grading/agreement";
import { NO_LEVEL } from "../../grading/roll-up";
import type { Typed } from "../../plan/plan";
import type { Check } from "../check";
import { askGradedMeasures } from "../ask-rows";

const KINDS = 2;

/** Something was typed, be it a letter that no scheme has: that one has its own finding. */
const isTyped = (all: readonly (Typed | null)[], unavailable: string) => all.some((typed) => ![null, NO_LEVEL, unavailable].includes(letterTyped(typed)));

/** A level was typed though nothing stands below it from which the rules could form one. */
export const levelWithoutLetters: Check = {
  id: "level-without-letters",
  group: "grades",
  needs: ["no-measures", "nothing-to-grade", "scheme-unclear"],
  severity: "warning",
  run: (plan) =>
    askGradedMeasures(plan, KINDS, ({ measure, quantitative, qualitative }) => {
      const { indicators, directions } = measure;
      const { unavailable } = plan.scheme;
      const letters = indicators.length === 0 || quantitative.computed.counted > 0 || isTyped(indicators.map(({ recorded }) => recorded), unavailable);
      const levels = directions.length === 0 || isTyped(directions.map(({ recorded }) => recorded), unavailable);
      const idle = [...(letters ? [] : [{ kind: "quantitative", recorded: quantitative.recorded }]), ...(levels ? [] : [{ kind: "qualitative", recorded: qualitative.recorded }])];
      return idle.flatMap(({ kind, recorded }) => {
        const level = letterTyped(recorded);
        return !recorded || level === null || level === NO_LEVEL ? [] : [{ place: recorded.place, data: { code: measure.code, kind, typed: recorded.text } }];
      });
    }),
};
