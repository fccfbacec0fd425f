import type { Language, Worded } from "./language";

type Words = { readonly kept: (sheet: string, copy: string) => string; readonly withoutCharts: (sheets: readonly string[]) => string; readonly joint: string };

const WORDS: Worded<Words> = {
  ja: {
    kept: (sheet, copy) => `「${sheet}」の手で直した内容は、「${copy}」に残しました。`,
    withoutCharts: (sheets) => `${sheets.map((sheet) => `「${sheet}」`).join("")}のグラフは、このExcelでは作成できませんでした。表はそのまま使えます。`,
    joint: "",
  },
  en: {
    kept: (sheet, copy) => `What was edited in “${sheet}” stays in “${copy}”.`,
    withoutCharts: (sheets) => `This Excel could not draw the charts of ${sheets.map((sheet) => `“${sheet}”`).join(", ")}. Their tables stand.`,
    joint: " ",
  },
};

type Written = {
  readonly written: readonly { readonly sheet: string; readonly withoutCharts?: true }[];
  readonly kept: readonly { readonly sheet: string; readonly copy: string }[];
};

/** What else has to be told once sheets are written; nothing where all went as usual. */
export function sayWrittenNotes(language: Language, { written, kept }: Written): readonly string[] {
  const words = WORDS[language];
  const without = written.flatMap(({ sheet, withoutCharts }) => (withoutCharts === true ? [sheet] : []));
  return [...kept.map(({ sheet, copy }) => words.kept(sheet, copy)), ...(without.length > 0 ? [words.withoutCharts(without)] : [])];
}

/** Several sentences after one another. */
export const joinSentences = (language: Language, sentences: readonly string[]): string => sentences.join(WORDS[language].joint);
