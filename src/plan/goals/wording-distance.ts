import { foldName } from "../../quantity/fold";

/** For the fixed wording of the goals, unlike the names of `close-names.ts`: hiragana are particles and endings (海の豊かさを, 陸の豊かさも); kanji and katakana carry what is meant, and weigh twice. */
const weightOf = (sign: string) => (sign >= "\u3040" && sign <= "\u309F" ? 1 : 2);

const weigh = (signs: readonly string[]) => signs.reduce((sum, sign) => sum + weightOf(sign), 0);

/** What it takes to make one text of the other: signs left out, put in, or changed, each by its weight. */
export function distanceBetween(one: string, other: string): number {
  const [from, to] = [Array.from(one), Array.from(other)];
  let above = [0, ...to.map((_, index) => weigh(to.slice(0, index + 1)))];
  for (const sign of from) {
    const row = [(above[0] ?? 0) + weightOf(sign)];
    to.forEach((wanted, index) => {
      const changed = (above[index] ?? 0) + (sign === wanted ? 0 : Math.max(weightOf(sign), weightOf(wanted)));
      row.push(Math.min(changed, (above[index + 1] ?? 0) + weightOf(sign), (row[index] ?? 0) + weightOf(wanted)));
    });
    above = row;
  }
  return above[to.length] ?? 0;
}

/** What stands in one and not in the other has to go, at the least: cheap to tell, and enough for most pairs. */
export function leastDifference(one: string, other: string): number {
  const missing = (from: string, to: string) => weigh(Array.from(from).filter((sign) => !to.includes(sign)));
  return Math.max(missing(one, other), missing(other, one)) / Math.max(weigh(Array.from(one)), weigh(Array.from(other)), 1);
}

/** From 0 for the same to 1 for nothing in common. */
export function differenceBetween(one: string, other: string): number {
  const [a, b] = [foldName(one), foldName(other)];
  const whole = Math.max(weigh(Array.from(a)), weigh(Array.from(b)));
  return whole === 0 ? 0 : distanceBetween(a, b) / whole;
}
