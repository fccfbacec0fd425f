import type { Language, Worded } from "../language";

type LettersPictureWords = {
  readonly title: string;
  readonly policy: string;
  readonly noPolicy: string;
  readonly ungraded: string;
  /** What the mark stands for that is no letter: 「-」. */
  readonly unavailable: (mark: string) => string;
  readonly total: string;
  /** How many a bar stands for. */
  readonly indicators: (count: number) => string;
  readonly count: (letter: string, count: number) => string;
  readonly alternative: (policies: number, indicators: number, counts: readonly string[]) => string;
};

const WORDS: Worded<LettersPictureWords> = {
  ja: {
    title: "政策別の指標の評価（算出）",
    policy: "政策",
    noPolicy: "（政策なし）",
    ungraded: "算出できない",
    unavailable: (mark) => `${mark}（実績を取得できない）`,
    total: "合計",
    indicators: (count) => `${count}指標`,
    count: (letter, count) => `${letter}：${count}`,
    alternative: (policies, indicators, counts) => `${policies}政策・${indicators}指標の評価の内訳です。全体では、${counts.join("、")}です。`,
  },
  en: {
    title: "Letters by policy (computed)",
    policy: "Policy",
    noPolicy: "(no policy)",
    ungraded: "can’t be computed",
    unavailable: (mark) => `${mark} (no actual)`,
    total: "Total",
    indicators: (count) => `${count} ${count === 1 ? "indicator" : "indicators"}`,
    count: (letter, count) => `${letter}: ${count}`,
    alternative: (policies, indicators, counts) => `How the letters of ${indicators} ${indicators === 1 ? "indicator" : "indicators"} spread over ${policies} ${policies === 1 ? "policy" : "policies"}. In all: ${counts.join(", ")}.`,
  },
};

export const lettersPictureWords = (language: Language): LettersPictureWords => WORDS[language];

/** What the bars say as a whole; a letter that nobody has is not named. */
export function sayLettersByPolicy(language: Language, columns: readonly string[], rows: readonly (readonly number[])[]): string {
  const words = WORDS[language];
  const sums = columns.map((_, column) => rows.reduce((sum, counts) => sum + (counts[column] ?? 0), 0));
  const counts = columns.flatMap((letter, column) => (sums[column] ? [words.count(letter, sums[column])] : []));
  return words.alternative(rows.length, sums.reduce((sum, count) => sum + count, 0), counts);
}
