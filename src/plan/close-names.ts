import { foldName } from "../quantity/fold";

/** How many characters have to be put in, taken out or changed to make one text of the other. */
function editsBetween(a: readonly string[], b: readonly string[]): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, sign] of a.entries()) {
    const line = [row + 1];
    for (const [column, other] of b.entries()) {
      line.push(Math.min((before[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1, (before[column] ?? 0) + (sign === other ? 0 : 1)));
    }
    before = line;
  }
  return before.at(-1) ?? 0;
}

/** From 0 to 1, by the characters that two names have in common in this order; blanks and width don't count. */
export function likenessOf(a: string, b: string): number {
  const [one, two] = [Array.from(foldName(a)), Array.from(foldName(b))];
  const longest = Math.max(one.length, two.length);
  return longest === 0 ? 1 : 1 - editsBetween(one, two) / longest;
}

const CLOSE = 0.7;

/** 幼児・学校教育の充実 and 幼児教育・学校教育の充実 may be one thing; 循環型社会の推進 and 脱炭素社会の推進 are two. */
export const isCloseName = (a: string, b: string) => likenessOf(a, b) >= CLOSE;
