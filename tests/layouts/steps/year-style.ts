import { widen } from "./code-style";

/** How a heading writes its year. */
export const YEAR_STYLES = {
  令和4年度: (year: number) => `令和${year - 2018}年度`,
  "令和４年度": (year: number) => `令和${widen(String(year - 2018))}年度`,
  R4: (year: number) => `R${year - 2018}`,
  R4年度: (year: number) => `R${year - 2018}年度`,
  "2022年度": (year: number) => `${year}年度`,
  "令和 4 年度": (year: number) => `令和 ${year - 2018} 年度`,
} as const;

/** Where it stands beside the heading's word. */
export const YEAR_PLACES = {
  "above the word": (word: string, year: string) => `${year}\n${word}`,
  "before the word": (word: string, year: string) => `${year}${word}`,
  "in brackets below": (word: string, year: string) => `${word}\n（${year}）`,
  "in brackets behind": (word: string, year: string) => `${word}(${year})`,
} as const;
