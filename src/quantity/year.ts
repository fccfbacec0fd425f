import type { Year } from "./quantity";

/** The year before the first of each era: 令和1 is 2019. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018, 令: 2018, "㋿": 2018, R: 2018,
  平成: 1988, 平: 1988, "㍻": 1988, H: 1988,
  昭和: 1925, 昭: 1925, "㍼": 1925, S: 1925,
  大正: 1911, "㍽": 1911, T: 1911,
};

const ONE = "(?:(令和|平成|昭和|大正|[令平昭㋿㍻㍼㍽RHST])\\s*(元|[0-9]{1,2})|((?:19|20)[0-9]{2}))";
const MONTH = "(?:[./年]?\\s*[0-9]{1,2}(?:[./月]\\s*[0-9]{0,2}日?)?\\s*末?)?";
const RANGE = `${ONE}\\s*(年度|年)?\\s*(?:[-~から]+\\s*${ONE}\\s*(年度|年)?)?`;
const WHOLE = new RegExp(`^${RANGE}(?:${MONTH})\\s*(?:現在|時点|実績|末|平均|累計|まで)*$`, "i");

function westernYear(era: string | undefined, count: string | undefined, western: string | undefined): number | null {
  if (western !== undefined) return Number(western);
  const before = era === undefined ? undefined : ERAS[era.toUpperCase()];
  return before === undefined ? null : before + (count === "元" ? 1 : Number(count));
}

const EITHER = "((?:令和|平成|昭和|大正|[RHST])\\s*(?:元|[0-9]{1,2})|(?:19|20)[0-9]{2})\\s*(年度|年)?";
const BOTH = new RegExp(`${EITHER}\\s*[(（]\\s*${EITHER}\\s*[)）](年度|年)?`, "gi");

/** `2024(令和6)年度`, `令和6年度(2024年度)`: one year that is named twice, as the rules for public data want it, becomes `2024年度`. */
export function nameYearOnce(folded: string): string {
  return folded.replace(BOTH, (whole, one: string, kind1: string | undefined, other: string, kind2: string | undefined, kind3: string | undefined) => {
    const [year, same] = [readYear(one), readYear(other)];
    return year && year.from === same?.from ? `${String(year.from)}${kind3 ?? kind1 ?? kind2 ?? ""}` : whole;
  });
}

/**
 * `R3年度`, `令和元年`, `H30-R6`, `2022年度`, `R5.4.1現在`; `null` for anything else.
 * A year without 年 or 年度 (`H30-R6`) is taken for 年度, by which cities plan; with a day it is 年.
 */
export function readYear(folded: string): Year | null {
  const match = WHOLE.exec(folded.trim());
  if (!match) return null;
  const [, era1, count1, western1, kind1, era2, count2, western2, kind2] = match;
  const from = westernYear(era1, count1, western1);
  if (from === null) return null;
  const to = westernYear(era2, count2, western2) ?? from;
  const stated = kind2 ?? kind1;
  const fiscal = stated === undefined ? !/[./月日]/.test(folded) : stated === "年度";
  return to < from ? null : { from, to, kind: fiscal ? "年度" : "年" };
}
