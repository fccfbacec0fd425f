import type { Language, Worded } from "./language";

/** What was met, what was looked for, and what to do next. */
export type NothingFound = { readonly what: string; readonly look: string; readonly next: string };

const NO_TABLE: Worded<NothingFound> = {
  ja: {
    what: "評価できる表が見つかりませんでした。",
    look: "「施策」「指標名」「実績値」「目標値」「評価」などの見出しがある成果・課題一覧を探しています。",
    next: "一覧のあるブックを開いているか、シートが非表示になっていないかを確かめて、もう一度お試しください。",
  },
  en: {
    what: "No list that can be evaluated was found.",
    look: "Hyoka looks for evaluation lists with headings such as 施策, 指標名, 実績値, 目標値 and 評価.",
    next: "See that the workbook with the list is open and that its sheet is not hidden, then try again.",
  },
};

const NOTHING_TO_JUDGE: Worded<(tables: number) => NothingFound> = {
  ja: (tables) => ({
    what: `${tables}個の表を読み取りましたが、評価や点検をするものがありませんでした。`,
    look: "施策のコード、指標、実績値、AからDや高・中・低などの評価が、どこにもありません。",
    next: "重点施策の一覧や、記入した成果・課題一覧のあるブックを開いて、もう一度お試しください。",
  }),
  en: (tables) => ({
    what: tables === 1 ? "One table was read, but there is nothing to grade or check in it." : `${tables} tables were read, but there is nothing to grade or check in them.`,
    look: "There are no measures with codes, no indicators, no actuals and no letters.",
    next: "Open the workbook with the list of measures or with the evaluation list, then try again.",
  }),
};

export function sayNothingFound(language: Language, tables: number): NothingFound {
  return tables === 0 ? NO_TABLE[language] : NOTHING_TO_JUDGE[language](tables);
}
