import type { Check, Found } from "../check";
import { isStrange, signsAtMeasures } from "./asked-goals";

const isNumber = (text: string) => /^(?:[0-9]+(?:\.[0-9a-z]+)?|[①-⑳])$/i.test(text.normalize("NFC"));

/** One finding a measure. 18 and 0 are no goals; a word that names none is perhaps an abbreviation of the office's own. */
export const goalUnknown: Check = {
  id: "goal-unknown",
  group: "goals",
  needs: ["no-goals"],
  severity: "error",
  run: ({ plan }) => {
    const signs = signsAtMeasures(plan).filter(({ text }) => text !== "");
    if (signs.length === 0) return { notRun: "no-goals" };
    const strange = signs.filter(isStrange);
    const found = (["number", "word"] as const).flatMap((kind) => {
      const own = strange.filter(({ text }) => isNumber(text) === (kind === "number"));
      return [...new Set(own.map(({ measure }) => measure))].flatMap((code): readonly Found[] => {
        const [first, ...others] = own.filter(({ measure }) => measure === code);
        if (!first) return [];
        const text = [first, ...others].map((sign) => sign.text).join("、");
        return [{ place: first.place, data: { code, text, kind }, also: others.map(({ place }) => place), severity: kind === "number" ? "error" : "warning" }];
      });
    });
    return { looked: signs.length, found };
  },
};
