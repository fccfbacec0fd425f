import type { Language, Worded } from "../language";

type FrameWords = {
  readonly section: string;
  /** Where a workbook holds several plans. */
  readonly ofPlan: (picture: string, plan: string) => string;
  readonly asTable: string;
  readonly closeTable: string;
  readonly asTableOf: (picture: string) => string;
  readonly closeTableOf: (picture: string) => string;
};

const WORDS: Worded<FrameWords> = {
  ja: {
    section: "図で見る",
    ofPlan: (picture, plan) => `${picture}（${plan}）`,
    asTable: "表で見る",
    closeTable: "表を閉じる",
    asTableOf: (picture) => `表で見る：${picture}`,
    closeTableOf: (picture) => `表を閉じる：${picture}`,
  },
  en: {
    section: "Pictures",
    ofPlan: (picture, plan) => `${picture} (${plan})`,
    asTable: "Show as a table",
    closeTable: "Close the table",
    asTableOf: (picture) => `Show as a table: ${picture}`,
    closeTableOf: (picture) => `Close the table: ${picture}`,
  },
};

/** What stands around every picture. */
export const frameWords = (language: Language): FrameWords => WORDS[language];

/** `1-1 子育て支援`; a measure without a code is called by its name. */
export const labelOf = ({ code, name }: { readonly code: string; readonly name: string }): string => [code, name].filter((part) => part !== "").join(" ");
