import type { Language, Worded } from "../language";

export type DifferencesWords = {
  readonly sheet: string;
  readonly title: (plan: string) => string;
  readonly count: (letters: number, levels: number) => string;
  /** *Nothing differs* is said, and never left to an empty table. */
  readonly none: string;
  readonly note: string;
  readonly headings: { readonly department: string; readonly kind: string; readonly sentence: string };
  readonly kept: string;
  readonly unknown: { readonly kind: string; readonly sentence: string };
  readonly footer: (plan: string) => string;
};

const WORDS: Worded<DifferencesWords> = {
  ja: {
    sheet: "評価の相違一覧",
    title: (plan) => `評価の相違一覧　${plan}`,
    count: (letters, levels) => `算出と入力が異なるもの：指標の評価${letters}件、施策の評価${levels}件（施策の評価は、算出した指標の評価から求めたものと比べています）`,
    none: "算出した評価と入力された評価に、異なるものはありません。",
    note: "「相違の種類」は、どのように計算すれば入力値と一致するかを調べたもので、入力値が誤りという意味ではありません。「理由」の列に経緯をお書きください。評価結果を作り直しても残り、シート「評価結果」にも示します。シート「検証結果」では、理由のある相違を「許容」とします。",
    headings: { department: "担当課", kind: "相違の種類", sentence: "算出の根拠と相違の説明" },
    kept: "対応する行のない理由",
    unknown: { kind: "基準外", sentence: "入力値が評価基準にありません。" },
    footer: (plan) => `評価の相違一覧　${plan}`,
  },
  en: {
    sheet: "Differences",
    title: (plan) => `Differences between computed and typed: ${plan}`,
    count: (letters, levels) => `Computed and typed differ in ${letters} ${letters === 1 ? "letter" : "letters"} and ${levels} ${levels === 1 ? "level" : "levels"}; levels are held against what the computed letters give.`,
    none: "No typed letter or level differs from the computed one.",
    note: "The kind says under which other way of computing the typed value would follow; it does not say that what was typed is wrong. Please write why in the column Reason. It is kept when the sheets are made again, and the results show it too; among the check results a difference with a reason is accepted.",
    headings: { department: "Department", kind: "Kind", sentence: "How it was computed, and what differs" },
    kept: "Reasons without a row",
    unknown: { kind: "not in the scheme", sentence: "What was typed is not in the scheme." },
    footer: (plan) => `Differences: ${plan}`,
  },
};

export const differencesWords = (language: Language): DifferencesWords => WORDS[language];
