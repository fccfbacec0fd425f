import type { Standing, Stop, Way } from "../../plan/way-to-target";
import { sayPart, sayTyped } from "../explanations/amounts";
import type { Language, Worded } from "../language";

type Figures = { readonly reached: string; readonly baseline: string; readonly target: string };

type WayWords = {
  readonly title: string;
  readonly of: (label: string) => string;
  readonly baseline: string;
  readonly actual: string;
  readonly forecast: string;
  readonly target: string;
  readonly zero: string;
  readonly kind: string;
  readonly value: string;
  readonly standing: Readonly<Record<Standing, (figures: Figures) => string>>;
  readonly labelled: (label: string, said: string) => string;
};

const WORDS: Worded<WayWords> = {
  ja: {
    title: "目標までの位置",
    of: (label) => `（${label}）`,
    baseline: "現状値",
    actual: "実績値",
    forecast: "見込値",
    target: "目標値",
    zero: "0",
    kind: "区分",
    value: "値",
    standing: {
      reached: ({ reached, target }) => `${reached}は、${target}に届いています。`,
      between: ({ reached, baseline, target }) => `${reached}は、${baseline}と${target}の間にあります。`,
      unmoved: ({ reached, baseline, target }) => `${reached}は、${baseline}と同じです。${target}には届いていません。`,
      back: ({ reached, baseline, target }) => `${reached}は、${target}に対して、${baseline}より後退しています。`,
      short: ({ reached, target }) => `${reached}は、${target}に届いていません。`,
    },
    labelled: (label, said) => `${label}：${said}`,
  },
  en: {
    title: "On the way to the target",
    of: (label) => ` (${label})`,
    baseline: "Baseline",
    actual: "Actual",
    forecast: "Forecast",
    target: "Target",
    zero: "0",
    kind: "Figure",
    value: "Value",
    standing: {
      reached: ({ reached, target }) => `${reached} has reached the ${lower(target)}.`,
      between: ({ reached, baseline, target }) => `${reached} is between the ${lower(baseline)} and the ${lower(target)}.`,
      unmoved: ({ reached, baseline, target }) => `${reached} is the same as the ${lower(baseline)}; the ${lower(target)} is not reached.`,
      back: ({ reached, baseline, target }) => `${reached} is farther from the ${lower(target)} than the ${lower(baseline)} was.`,
      short: ({ reached, target }) => `${reached} has not reached the ${lower(target)}.`,
    },
    labelled: (label, said) => `${label}: ${said}`,
  },
};

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const wayWords = (language: Language): WayWords => WORDS[language];

/** As it stands in its cell: 2,232億円以下, 95.0%. */
const sayStop = ({ figure, amount }: Stop, label: string): string => (label === "" ? sayTyped(figure, amount) : sayPart(figure, amount));

/** `現状値100人`: what a mark stands for, and its figure. */
export function nameFigures(language: Language, { label, baseline, reached, isForecast, target }: Way): Figures {
  const words = WORDS[language];
  const joint = language === "ja" ? "" : " ";
  return {
    baseline: baseline === null ? words.zero : `${words.baseline}${joint}${sayStop(baseline, label)}`,
    reached: `${isForecast ? words.forecast : words.actual}${joint}${sayStop(reached, label)}`,
    target: `${words.target}${joint}${sayStop(target, label)}`,
  };
}

/** The same as rows of a table; a way from zero has no baseline. */
export function listFigures(language: Language, { label, baseline, reached, isForecast, target }: Way): readonly (readonly [string, string])[] {
  const words = WORDS[language];
  return [
    ...(baseline === null ? [] : [[words.baseline, sayStop(baseline, label)] as const]),
    [isForecast ? words.forecast : words.actual, sayStop(reached, label)],
    [words.target, sayStop(target, label)],
  ];
}

export function sayWay(language: Language, way: Way): string {
  const words = WORDS[language];
  const said = words.standing[way.standing](nameFigures(language, way));
  return way.label === "" ? said : words.labelled(way.label, said);
}
