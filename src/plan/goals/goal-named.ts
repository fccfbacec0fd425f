import { foldName } from "../../quantity/fold";
import { differenceBetween, leastDifference } from "./wording-distance";
import { GOALS } from "./goals";
import type { Goal } from "./goals";

/** `exact` as its icon says it, blanks and width aside; `close` where a sign or two differ: 陸の豊かさを守ろう. */
export type NamedGoal = { readonly goal: Goal; readonly fit: "exact" | "close" };

/** Two halves stand behind one another with a blank, a dot, or nothing between; either half alone names the goal too. */
const plain = (text: string) => foldName(text).replace(/[・、,，。.!！「」『』"“”]/g, "");

const wordingsOf = ({ name }: Goal): readonly string[] => {
  const [first = "", second] = name.split(" ");
  // つかう責任 and そしてクリーンに say too little alone to be known by.
  return second === undefined ? [plain(name)] : [plain(name), plain(first)];
};

/** The icons write in kana what offices write in kanji. */
const IN_KANA: readonly (readonly [kanji: string, kana: string])[] = [["作", "つく"], ["使", "つか"], ["全て", "すべて"], ["凡て", "すべて"], ["街", "まち"], ["町", "まち"], ["無く", "なく"], ["皆", "みんな"]];
const inKana = (text: string) => IN_KANA.reduce((rest, [kanji, kana]) => rest.replaceAll(kanji, kana), text);

/** Not quite a third of a name may differ; 健康と福祉 alone is an abbreviation, and no misspelling. */
const CLOSE = 0.3;
/** 豊かさを守ろう could as well be the land's as the sea's: the next name has to be this much farther away. */
const CLEARLY = 1.5;

/** Cells are asked by the thousand whether they name a goal; sentences don't. */
const SHORTEST = 3;
const LONGEST = 30;

const WORDINGS = GOALS.map((goal) => ({ goal, wordings: wordingsOf(goal) }));

export function goalNamed(text: string): NamedGoal | null {
  if (text.length > 2 * LONGEST) return null;
  const typed = plain(text);
  if (typed.length < SHORTEST || typed.length > LONGEST) return null;
  const exact = WORDINGS.find(({ wordings }) => wordings.includes(typed));
  if (exact) return { goal: exact.goal, fit: "exact" };
  const written = inKana(typed);
  const differenceOf = (wording: string) => (leastDifference(written, wording) > CLOSE * CLEARLY ? 1 : differenceBetween(written, wording));
  const [nearest, next] = WORDINGS.map(({ goal, wordings }) => ({ goal, difference: Math.min(...wordings.map(differenceOf)) })).sort((a, b) => a.difference - b.difference);
  if (!nearest || nearest.difference > CLOSE || (next && next.difference < nearest.difference * CLEARLY)) return null;
  return { goal: nearest.goal, fit: "close" };
}
