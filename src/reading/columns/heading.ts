import { goalNamed } from "../../plan/goals/goal-named";
import { goalNumbered } from "../../plan/goals/goals";
import { foldName } from "../../quantity/fold";
import type { Year } from "../../quantity/quantity";
import { nameYearOnce, readYear } from "../../quantity/year";
import { HEADINGS } from "./roles";
import type { Role } from "./roles";

/** A heading taken apart: 令和４年度⏎実績値（人） is 実績値, of 2022年度, in 人. */
export type Heading = {
  readonly words: string;
  readonly year: Year | null;
  readonly unit: string | null;
};

const ERA = "(?:令和|平成|昭和|[RHS])(?:元|[0-9]{1,2})|(?:19|20)[0-9]{2}";
const YEAR = new RegExp(`[（(]?((?:${ERA})(?:年度|年)?(?:[-~]+(?:${ERA})(?:年度|年)?)?)(?:末|時点|現在|度)?[)）]?`, "i");
const BRACKETS = /[（(［[]([^（()）［\][]*)[)）］\]]/g;
const UNIT = /^(?:単位[:：]?)?((?:[千万億百]{0,2}(?:円|人|t|件|戸|台|人日))|[%‰％]|人|名|件|冊|枚|組|社|店|園|業務|事業所|地区|回|箇所|か所|カ所|ヶ所|団体|世帯|校|基|戸|台|点|位|日|時間|分|km|ha|㎡|㎥|km2|m2|kg|g|t|L|㎞|㏊|t-CO2|kWh|ポイント)$/i;

export function readHeading(text: string): Heading {
  let rest = nameYearOnce(foldName(text)).replace(/[※*＊]\d*$/, "");
  let unit: string | null = null;
  rest = rest.replace(BRACKETS, (bracket, inside: string) => {
    const found = UNIT.exec(inside)?.[1];
    if (found === undefined) return bracket;
    unit ??= found;
    return "";
  });
  let year: Year | null = null;
  const dated = YEAR.exec(rest);
  if (dated?.[1] !== undefined) {
    year = readYear(dated[1]);
    if (year) rest = rest.slice(0, dated.index) + rest.slice(dated.index + dated[0].length);
  }
  // 具体的な取組（関連事業）, 成果指標（KPI）, 評価（A～D）: what stands in brackets says more about the same thing.
  const words = rest.replace(BRACKETS, (_, inside: string) => (/^(?:関連事業|KPI|重要業績評価指標)$/i.test(inside) ? inside : "")).replace(/[・:：、,]+$/, "");
  return { words: words.replace(/^の/, ""), year, unit };
}

export function roleOf(words: string): Role | null {
  return words === "" || words.length > 24 ? null : (HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null);
}

const GOAL_NUMBER = /^(?:SDGs|ゴール|目標|Goal)?(?:No\.?)?([0-9]{1,2}|[①-⑰])(?:[.．:：、].*|[^0-9%].*)?$/i;

/** `1`, `目標1`, `①`, `1貧困をなくそう`, `貧困をなくそう`: the heading of one of 17 columns. */
export function goalOf(text: string): number | null {
  const sign = GOAL_NUMBER.exec(foldName(text))?.[1];
  if (sign === undefined) return goalNamed(text)?.goal.number ?? null;
  const goal = /[①-⑰]/.test(sign) ? sign.charCodeAt(0) - 0x245f : Number(sign);
  return goal >= 1 && goal <= 17 ? goal : null;
}

/** `目標1`, `ゴール１`, `1 貧困をなくそう`, also with the name of another goal; a bare number followed by other words heads something else. */
export function isGoalHeading(text: string): boolean {
  const goal = goalOf(text);
  if (goal === null) return false;
  const rest = foldName(text).replace(/^(?:SDGs|ゴール|目標|Goal)?(?:No\.?)?(?:[0-9]{1,2}|[①-⑰])[.．:：、]?/i, "");
  return rest === "" || goalNamed(rest) !== null || foldName(goalNumbered(goal)?.name ?? "").startsWith(rest.slice(0, 4));
}

/** Whether a cell could stand in a header at all: words of offices, a year, a unit. */
export function looksLikeHeading(text: string): boolean {
  const { words, year, unit } = readHeading(text);
  if (words === "") return year !== null || unit !== null;
  return roleOf(words) !== null || /^(?:名称?|コード|番号|内訳|指標|施策|展開|値|各指標|各展開|全体|平均|合計|計)$/.test(words);
}
