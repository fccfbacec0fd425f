import type { Language, Worded } from "./language";

type ChooseWords = {
  readonly open: string;
  readonly openFor: (name: string) => string;
  readonly formula: string;
  readonly better: string;
  readonly baseline: string;
  readonly automatic: string;
  readonly automaticNow: (now: string) => string;
  readonly example: string;
  readonly inTable: (text: string) => string;
  readonly unreadable: (text: string) => string;
  readonly kept: string;
  readonly use: string;
  readonly useFor: (name: string) => string;
  readonly back: string;
  readonly backFor: (name: string) => string;
  readonly now: (letter: string) => string;
  readonly nowNone: string;
  /** How it ended, for the whole pane. */
  readonly done: (name: string, sheet: string) => string;
};

const WORDS: Worded<ChooseWords> = {
  ja: {
    open: "計算方法・よい方向・現状値",
    openFor: (name) => `計算方法・よい方向・現状値：${name}`,
    formula: "計算方法",
    better: "よい方向",
    baseline: "現状値",
    automatic: "自動",
    automaticNow: (now) => `自動（いまは「${now}」）`,
    example: "例：23.3%（空欄は、表のとおり）",
    inTable: (text) => `表の現状値：${text}`,
    unreadable: (text) => `「${text}」を数値として読み取れません。「23.3%」「1,200人」のように入力してください。`,
    kept: "選んだ内容はシート「設定」に残り、次からも使われます。",
    use: "この指標に使う",
    useFor: (name) => `この指標に使う：${name}`,
    back: "自動に戻す",
    backFor: (name) => `自動に戻す：${name}`,
    now: (letter) => `反映しました。いまの算出は${letter}です。`,
    nowNone: "反映しました。いまは評価を算出できません。理由は「算出の根拠」をご覧ください。",
    done: (name, sheet) => `「${name}」の選択をシート「${sheet}」に残し、読み直しました。評価結果のシートには、「評価する」を押すと反映されます。`,
  },
  en: {
    open: "Formula, better way, baseline",
    openFor: (name) => `Formula, better way, baseline: ${name}`,
    formula: "Formula",
    better: "Better",
    baseline: "Baseline",
    automatic: "Automatic",
    automaticNow: (now) => `Automatic (now “${now}”)`,
    example: "For example 23.3% (empty: as in the table)",
    inTable: (text) => `Baseline in the table: ${text}`,
    unreadable: (text) => `“${text}” can't be read as a figure. Please type it like “23.3%” or “1,200”.`,
    kept: "Your choice is kept in the sheet of settings and used from now on.",
    use: "Use for this indicator",
    useFor: (name) => `Use for this indicator: ${name}`,
    back: "Back to automatic",
    backFor: (name) => `Back to automatic: ${name}`,
    now: (letter) => `Done. The computed letter is now ${letter}.`,
    nowNone: "Done. No letter can be computed now; the explanation says why.",
    done: (name, sheet) => `The choice for “${name}” was kept in “${sheet}” and the workbook read again. Press Evaluate to bring it into the sheet of results.`,
  },
};

export const chooseWords = (language: Language): ChooseWords => WORDS[language];
