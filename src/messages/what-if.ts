import type { Language, Worded } from "./language";

export type WhatIfWords = {
  readonly title: string;
  readonly intro: string;
  readonly scheme: string;
  readonly formula: string;
  readonly asScheme: string;
  readonly own: (name: string) => string;
  readonly same: string;
  readonly changed: (changed: number, compared: number) => string;
  readonly levels: (changed: number, compared: number) => string;
  readonly agreed: (before: number, after: number) => string;
  readonly lost: (count: number) => string;
  readonly gained: (count: number) => string;
  readonly from: (from: string, to: string) => string;
  readonly none: string;
  readonly lacking: string;
  /** The other scheme has other letters: all of them change, and none can agree with what was typed. */
  readonly otherLetters: (letters: readonly string[]) => string;
};

const WORDS: Worded<WhatIfWords> = {
  ja: {
    title: "別の基準で試す",
    intro: "評価基準や計算方法を変えると評価がどう変わるかを見られます。ブックには何も書き込みません。",
    scheme: "評価基準", formula: "計算方法", asScheme: "基準・指標ごとのとおり", own: (name) => `いまの基準（${name}）`,
    same: "評価は変わりません。",
    changed: (changed, compared) => `${compared}件のうち${changed}件の評価が変わります。`,
    levels: (changed, compared) => `定量評価は${compared}施策のうち${changed}施策で変わります。`,
    agreed: (before, after) => `入力された評価との一致：${before}件 → ${after}件`,
    lost: (count) => `評価を出せなくなる指標：${count}件`,
    gained: (count) => `新たに評価が出る指標：${count}件`,
    from: (from, to) => `${from} → ${to}`,
    none: "なし",
    lacking: "この基準は、公表されていない部分が空欄のため、そのままでは評価を出せないところがあります。",
    otherLetters: (letters) => `この基準の評価は「${letters.join("・")}」で、いまの基準とは呼び方が違います。そのため、呼び方だけが変わるものも件数に含まれます。`,
  },
  en: {
    title: "Try another scheme",
    intro: "See how the letters would change under another scheme or formula. Nothing is written to the workbook.",
    scheme: "Scheme", formula: "Formula", asScheme: "as scheme and indicators have it", own: (name) => `In use now (${name})`,
    same: "No letter changes.",
    changed: (changed, compared) => `${changed} of ${compared} letters change.`,
    levels: (changed, compared) => `The quantitative level changes for ${changed} of ${compared} measures.`,
    agreed: (before, after) => `Agreeing with typed letters: ${before} → ${after}`,
    lost: (count) => `Indicators that lose their letter: ${count}`,
    gained: (count) => `Indicators that gain a letter: ${count}`,
    from: (from, to) => `${from} → ${to}`,
    none: "none",
    lacking: "Parts of this scheme were never published and are blank, so some letters can't be given.",
    otherLetters: (letters) => `This scheme has letters of its own (${letters.join(", ")}), so those that only bear another name are counted too.`,
  },
};

export const whatIfWords = (language: Language): WhatIfWords => WORDS[language];
