import type { Language, Worded } from "../language";

/** What the sheets for the council have in common. */
export type SheetWords = {
  readonly policy: string;
  readonly measure: string;
  readonly total: string;
  readonly unnamed: string;
  readonly footer: (title: string, file: string, date: string) => string;
};

const WORDS: Worded<SheetWords> = {
  ja: { policy: "政策", measure: "重点施策", total: "合計", unnamed: "（名称なし）", footer: (title, file, date) => `${title}　${date}作成　出典：${file}` },
  en: { policy: "Policy", measure: "Measure", total: "Total", unnamed: "(no name)", footer: (title, file, date) => `${title}. Made on ${date} from ${file}` },
};

export const sheetWords = (language: Language): SheetWords => WORDS[language];
