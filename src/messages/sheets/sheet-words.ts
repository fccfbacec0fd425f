import type { Language, Worded } from "../language";

/** What the sheets for the council have in common. */
export type SheetWords = {
  readonly policy: string;
  readonly measure: string;
  readonly total: string;
  readonly unnamed: string;
  /** Behind the key of a matrix in which not all follows from the lists; nothing where all does. */
  readonly chosenMarks: (count: number) => string;
  /** One of several plans that no sheet names. */
  readonly untitled: (number: number) => string;
  readonly footer: (title: string, file: string, date: string) => string;
};

const WORDS: Worded<SheetWords> = {
  ja: { policy: "政策", measure: "重点施策", total: "合計", unnamed: "（名称なし）", untitled: (number) => `計画${number}`, chosenMarks: (count) => (count === 0 ? "" : `　色のついたセル：一覧と異なる印（${count}か所。「設定」シートで決めたものです）。`), footer: (title, file, date) => `${title}　${date === "" ? "" : `${date}作成　`}出典：${file}` },
  en: { policy: "Policy", measure: "Measure", total: "Total", unnamed: "(no name)", untitled: (number) => `Plan ${number}`, chosenMarks: (count) => (count === 0 ? "" : ` Coloured cells: marks that differ from the lists (${count}, chosen in the sheet of settings).`), footer: (title, file, date) => `${title}. Made ${date === "" ? "" : `on ${date} `}from ${file}` },
};

export const sheetWords = (language: Language): SheetWords => WORDS[language];
