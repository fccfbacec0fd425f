import { foldName } from "../quantity/fold";
import { remembering } from "../quantity/remembering";

/** One name is held against many. */
const signsOf = remembering((name): readonly string[] => Array.from(foldName(name)));

/** How many characters have to be put in, taken out or changed to make one text of the other. */
function editsBetween(a: readonly string[], b: readonly string[]): number {
  const line = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 0; row < a.length; row += 1) {
    let corner = row;
    let left = row + 1;
    line[0] = left;
    for (let column = 0; column < b.length; column += 1) {
      const above = line[column + 1] ?? 0;
      left = Math.min(above + 1, left + 1, corner + (a[row] === b[column] ? 0 : 1));
      corner = above;
      line[column + 1] = left;
    }
  }
  return line[b.length] ?? 0;
}

/**
 * From 0 to 1, by the characters that two names have in common in this order; blanks and width don't count.
 * Where the lengths alone say that it is less than `least`, it is not worked out: then it is some number below `least`.
 */
export function likenessOf(a: string, b: string, least = 0): number {
  const [one, two] = [signsOf(a), signsOf(b)];
  const longest = Math.max(one.length, two.length);
  if (longest === 0) return 1;
  const most = 1 - Math.abs(one.length - two.length) / longest;
  return most < least ? most : 1 - editsBetween(one, two) / longest;
}

const CLOSE = 0.7;

/** 幼児・学校教育の充実 and 幼児教育・学校教育の充実 may be one thing; 循環型社会の推進 and 脱炭素社会の推進 are two. */
export const isCloseName = (a: string, b: string) => likenessOf(a, b, CLOSE) >= CLOSE;
