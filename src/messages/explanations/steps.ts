import type { Ladder, RateOf, Step } from "../../grading/scheme";
import type { Fraction } from "../../quantity/fraction";
import type { Language, Worded } from "../language";

const WORDS = {
  ja: { of: { own: "", "to-target": "目標比", "to-baseline": "現状比", progress: "進捗率" }, between: "で", atLeast: "以上", above: "を上回る", aboveAnd: "を上回り", below: "未満", atMost: "以下", and: "" },
  en: { of: { own: "", "to-target": "of the target ", "to-baseline": "of the baseline ", progress: "progress " }, between: ", ", atLeast: " or more", above: " exceeded", aboveAnd: " exceeded", below: " not reached", atMost: " or less", and: ", " },
} satisfies Worded<{ readonly of: Readonly<Record<RateOf, string>> } & Readonly<Record<string, unknown>>>;

export const bracket = (language: Language, text: string) => (language === "ja" ? `（${text}）` : ` (${text})`);

/** Where a letter begins and ends, as the scheme has it: `60%以上80%未満`, `60%未満`. */
export function sayStep(language: Language, ladder: Ladder, name: string, unit: (value: Fraction) => string): string {
  const words = WORDS[language];
  const index = ladder.steps.findIndex((step) => step.name === name);
  const step = ladder.steps[index];
  const upper = index === -1 ? ladder.steps.at(-1) : ladder.steps[index - 1];
  // Japanese joins the two bounds by the form of the verb: 1.5を上回り2.5以下.
  const above = upper ? words.aboveAnd : words.above;
  const boundOf = ({ of = "own", bound }: Step) => `${words.of[of]}${bound === null ? "" : unit(bound)}`;
  const from = step && step.bound !== null ? `${boundOf(step)}${step.from === ">=" ? words.atLeast : above}` : "";
  const until = upper && upper.bound !== null ? `${boundOf(upper)}${upper.from === ">=" ? words.below : words.atMost}` : "";
  // Two bounds of two rates: 現状比100%以上で目標比100%未満.
  const apart = step && upper && (step.of ?? "own") !== (upper.of ?? "own");
  return [from, until].filter((text) => text !== "").join(apart ? words.between : words.and);
}
