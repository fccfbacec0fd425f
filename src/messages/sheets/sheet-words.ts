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
  /** The books are those that its content was read from. */
  readonly footer: (title: string, files: readonly string[], date: string) => string;
};

/** A footer holds 255 characters in all; so many may be names of books. */
const LONGEST_NAMES = 100;

/** 評価.xlsx、計画.xlsx; of many books as many as there is room for, and the number of the others. */
function nameFiles(language: Language, files: readonly string[]): string {
  const between = language === "ja" ? "、" : ", ";
  const fitting = files.findIndex((_, index) => index > 0 && files.slice(0, index + 1).join(between).length > LONGEST_NAMES);
  const named = fitting === -1 ? files : files.slice(0, fitting);
  const rest = files.length - named.length;
  return named.join(between) + (rest === 0 ? "" : language === "ja" ? `ほか${rest}ファイル` : ` and ${rest} more`);
}

const WORDS: Worded<SheetWords> = {
  ja: { policy: "政策", measure: "重点施策", total: "合計", unnamed: "（名称なし）", untitled: (number) => `計画${number}`, chosenMarks: (count) => (count === 0 ? "" : `　色のついたセル：一覧と異なる印（${count}か所。「設定」シートで決めたものです）。`), footer: (title, files, date) => `${title}　${date === "" ? "" : `${date}作成　`}出典：${nameFiles("ja", files)}` },
  en: { policy: "Policy", measure: "Measure", total: "Total", unnamed: "(no name)", untitled: (number) => `Plan ${number}`, chosenMarks: (count) => (count === 0 ? "" : ` Coloured cells: marks that differ from the lists (${count}, chosen in the sheet of settings).`), footer: (title, files, date) => `${title}. Made ${date === "" ? "" : `on ${date} `}from ${nameFiles("en", files)}` },
};

export const sheetWords = (language: Language): SheetWords => WORDS[language];
