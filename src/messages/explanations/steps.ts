import type { Ladder, RateOf, Step } from "../../grading/scheme";
import type { Fraction } from "../../quantity/fraction";
import type { Language, Worded } from "../language";

const WORDS = {
  ja: { of: { own: "", "to-target": "目標比", "to-baseline": "現状比", progress: "進捗率" }, between: "、", atLeast: "以上", above: "を上回る", aboveAnd: "を上回り", below: "未満", atMost: "以下", and: "" },
  en: { of: { own: "", "to-target": "of the target ", "to-baseline": "of the baseline ", progress: "progress " }, between: ", ", atLeast: " or more", above: " exceeded", aboveAnd: " exceeded", below: " not reached", atMost: " or less", and: ", " },
} satisfies Worded<{ readonly of: Readonly<Record<RateOf, string>> } & Readonly<Record<string, unknown>>>;

export const bracket = (language: Language, text: string) => (language === "ja" ? `（${text}）` : ` (${text})`);

const rateOf = ({ of = "own" }: Step) => of;

/** Where a letter begins and ends, as the scheme has it: `60%以上80%未満`, `60%未満`. `own` names the rate of the formula, where it stands beside another. */
export function sayStep(language: Language, ladder: Ladder, name: string, unit: (value: Fraction) => string, own = ""): string {
  const words = WORDS[language];
  const index = ladder.steps.findIndex((step) => step.name === name);
  const step = ladder.steps[index];
  const upper = index === -1 ? ladder.steps.at(-1) : ladder.steps[index - 1];
  // Japanese joins the two bounds by the form of the verb: 1.5を上回り2.5以下.
  const above = upper ? words.aboveAnd : words.above;
  // Two bounds of two rates are told apart: 現状比100%以上、目標比100%未満.
  const apart = step !== undefined && upper !== undefined && rateOf(step) !== rateOf(upper);
  const nameOf = (of: Step) => (apart && rateOf(of) === "own" ? own : words.of[rateOf(of)]);
  // From 100% on, and not above it, is 100% itself.
  if (step?.bound && !apart && upper?.bound?.equals(step.bound) === true) return `${nameOf(step)}${unit(step.bound)}`;
  const from = step && step.bound !== null ? `${nameOf(step)}${unit(step.bound)}${step.from === ">=" ? words.atLeast : above}` : "";
  const until = upper && upper.bound !== null ? `${from === "" || apart ? nameOf(upper) : ""}${unit(upper.bound)}${upper.from === ">=" ? words.below : words.atMost}` : "";
  return [from, until].filter((text) => text !== "").join(apart ? words.between : words.and);
}
