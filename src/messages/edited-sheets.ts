import type { Language, Worded } from "./language";

type EditedCell = { readonly cell: string; readonly before: string; readonly now: string };
type EditedSheet = { readonly cells: readonly EditedCell[]; readonly count: number; readonly exact: boolean };

/** A sheet's name has 31 characters; a number may follow where the name is taken. */
const LONGEST = 31 - " (2)".length;

const SUFFIX: Worded<string> = { ja: "（変更あり）", en: " (edited)" };

/** 「SDGs対応表（変更あり）」: the sheet in which a person's edits stay. */
export const nameCopy = (language: Language, sheet: string): string => `${sheet.slice(0, LONGEST - SUFFIX[language].length)}${SUFFIX[language]}`;

export type EditedSheetWords = {
  readonly question: string;
  /** What was said in columns meant for people is never lost. */
  readonly kept: string;
  readonly copyKept: (sheet: string) => string;
  readonly change: (cell: EditedCell) => string;
  /** The plan has changed too. */
  readonly cellsDiffer: (cells: readonly string[]) => string;
  readonly more: (rest: number) => string;
  readonly keepCopy: string;
  readonly overwrite: string;
};

const WORDS: Worded<EditedSheetWords> = {
  ja: {
    question: "作成したシートに、手で直した箇所があります。書き直すと、その修正は失われます。",
    kept: "「理由」「対応」など記入欄の内容は、どれを選んでも残ります。",
    copyKept: (sheet) => `写しを残すと、今の内容は「${sheet}」として残ります。`,
    change: ({ cell, before, now }) => `${cell}　${before === "" ? "空白" : `「${before}」`} → ${now === "" ? "空白" : `「${now}」`}`,
    cellsDiffer: (cells) => `これから書く内容と違うセル：${cells.join("、")}`,
    more: (rest) => `ほか${rest}か所`,
    keepCopy: "写しを残して書き直す",
    overwrite: "書き直す",
  },
  en: {
    question: "Sheets that were made here were edited by hand. Writing them again loses these edits.",
    kept: "What was written in the columns for people (reason, answer) stays whichever you choose.",
    copyKept: (sheet) => `With a copy, what stands there now stays as “${sheet}”.`,
    change: ({ cell, before, now }) => `${cell}: ${before === "" ? "blank" : `“${before}”`} → ${now === "" ? "blank" : `“${now}”`}`,
    cellsDiffer: (cells) => `Cells that differ from what will be written: ${cells.join(", ")}`,
    more: (rest) => `and ${rest} more`,
    keepCopy: "Keep a copy and write again",
    overwrite: "Write again",
  },
};

export const editedSheetWords = (language: Language): EditedSheetWords => WORDS[language];

/** One line for each edit, or one for all where only the cells are known. At most so many cells are named. */
export function tellCells(language: Language, { cells, count, exact }: EditedSheet, most: number): readonly string[] {
  const words = WORDS[language];
  const named = cells.slice(0, most);
  const rest = count > named.length ? [words.more(count - named.length)] : [];
  return exact ? [...named.map(words.change), ...rest] : [[words.cellsDiffer(named.map(({ cell }) => cell)), ...rest].join(language === "ja" ? "　" : " ")];
}
