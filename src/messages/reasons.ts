import type { NoRate } from "../grading/graded-plan";
import type { UnreadableWhy } from "../quantity/quantity";
import type { LeftOutWhy, UnreadWhy } from "../reading/reading";
import type { Language, Worded } from "./language";

const NO_RATE: Worded<Readonly<Record<NoRate, string>>> = {
  ja: {
    "no-actual": "実績値が空欄です",
    "actual-unavailable": "実績値が「-」です",
    "actual-pending": "実績値が調整中です",
    "actual-unreadable": "実績値を読み取れません",
    "no-target": "目標値が空欄です",
    "target-unavailable": "目標値が「-」です",
    "target-pending": "目標値が調整中です",
    "target-unreadable": "目標値を読み取れません",
    "target-zero": "目標値が0のため割り算ができません",
    negative: "負の値のため比で計算できません（現状値があれば、計算方法を「進捗率」にすると計算できます）",
    "units-differ": "実績と目標の単位が異なります",
    "parts-differ": "実績と目標の内訳が異なります",
    "no-baseline": "現状値がありません",
    "baseline-unreadable": "現状値を読み取れません",
    "baseline-is-target": "現状値と目標値が同じです",
    "no-years": "計画期間がわかりません",
    "years-before": "実績の年度が、評価の対象とする期間より前です。年度の記入をお確かめください",
    "no-stages": "段階が決められていません（計算方法に「段階：未着手→検討中→策定済」のように順に書いてください）",
    "no-range": "目標値が「〜以上〜以下」の範囲ではありません",
    "no-band": "評価基準に「維持の幅」がありません。評価基準のシートに記入してください",
    "scheme-unfit": "範囲や段階の目標は、この評価基準の比べ方では評価できません",
    "no-bounds": "評価基準に境界値がありません",
    "formula-unknown": "計算方法の言葉を読み取れません",
    "no-scheme": "評価基準のシートに直すところがあります",
  },
  en: {
    "no-actual": "the actual is empty",
    "actual-unavailable": "the actual is “-”",
    "actual-pending": "the actual is still pending",
    "actual-unreadable": "the actual can't be read",
    "no-target": "the target is empty",
    "target-unavailable": "the target is “-”",
    "target-pending": "the target is still pending",
    "target-unreadable": "the target can't be read",
    "target-zero": "the target is 0 and can't be divided by",
    negative: "a ratio of negative figures says nothing (with a baseline, the formula “Progress” can do it)",
    "units-differ": "actual and target have different units",
    "parts-differ": "actual and target have different parts",
    "no-baseline": "there is no baseline",
    "baseline-unreadable": "the baseline can't be read",
    "baseline-is-target": "baseline and target are the same",
    "no-years": "the years of the plan are not known",
    "years-before": "the actual is of a year before those that are asked about; please check the years",
    "no-stages": "no stages are listed (write them in order as the formula: 段階：未着手→検討中→策定済)",
    "no-range": "the target is no range",
    "no-band": "the scheme does not say how near the baseline counts as kept; please write it in the sheet of the scheme",
    "scheme-unfit": "this scheme has no way to compare with a range or with stages",
    "no-bounds": "the scheme has no bounds",
    "formula-unknown": "the word for the formula is not known",
    "no-scheme": "the grading scheme in the workbook has to be mended first",
  },
};

const UNREADABLE: Worded<Readonly<Record<UnreadableWhy, string>>> = {
  ja: {
    "no-number": "数字がありません",
    "several-numbers": "数字が複数あります",
    "stray-text": "数値と単位のほかに文字があります",
    "error-value": "エラー値です",
  },
  en: {
    "no-number": "there is no number",
    "several-numbers": "there is more than one number",
    "stray-text": "there is more than a number and its unit",
    "error-value": "it is an error value",
  },
};

const UNREAD: Worded<Readonly<Record<UnreadWhy, string>>> = {
  ja: {
    "outside-blocks": "どの施策・指標の値か分かりません",
    "no-measure-code": "施策のコードがありません",
    "no-column": "見出しから列の内容が分かりません",
    "column-claimed-twice": "同じ意味の見出しが二つあります",
    "near-tie": "列の内容を一つに決められません",
    "unknown-code": "このコードの施策がありません",
    "total-row": "合計・小計・再掲の行です",
    "note-row": "注記の行です",
    "error-value": "エラー値です",
    "no-goal": "SDGsのゴールとして読み取れません",
    "no-project": "どの重点プロジェクトか分かりません",
    "not-chosen": "同じ意味の列として別の列が選ばれています",
    "setting-unknown": "設定の書き方が分からないため、使っていません",
    "setting-without-table": "設定が指す表が見つかりません",
    "setting-without-column": "設定が指す列が見つかりません",
    "setting-without-indicator": "設定が指す指標が見つかりません",
    "setting-without-mark": "設定が指す施策、目標またはプロジェクトが見つかりません",
    "mark-unknown": "対応表の印として読み取れません",
    "mark-without-measure": "この行の施策が計画に見つかりません",
    "mark-without-column": "この列の目標またはプロジェクトが計画に見つかりません",
    "measure-twice": "対応表の中で同じ施策の行が二つあります",
  },
  en: {
    "outside-blocks": "it belongs to no measure or indicator",
    "no-measure-code": "the measure has no code",
    "no-column": "the heading does not say what the column holds",
    "column-claimed-twice": "two headings mean the same",
    "near-tie": "what the column holds can't be told for sure",
    "unknown-code": "no measure has this code",
    "total-row": "it is a row of totals or of repeated figures",
    "note-row": "it is a note",
    "error-value": "it is an error value",
    "no-goal": "it can't be read as a goal of the SDGs",
    "no-project": "it belongs to no project",
    "not-chosen": "another column was chosen for this meaning",
    "setting-unknown": "the setting is not understood and was not used",
    "setting-without-table": "the table that the setting speaks of is not there",
    "setting-without-column": "the column that the setting speaks of is not there",
    "setting-without-indicator": "the indicator that the setting speaks of is not there",
    "setting-without-mark": "the measure, goal or project that the setting speaks of is not there",
    "mark-unknown": "it can't be read as a mark of the matrix",
    "mark-without-measure": "the plan has no such measure",
    "mark-without-column": "the plan has no such goal or project",
    "measure-twice": "the matrix has two rows of this measure",
  },
};

const LEFT_OUT: Worded<Readonly<Record<LeftOutWhy, string>>> = {
  ja: {
    hidden: "非表示のシートです",
    "very-hidden": "表示できない設定のシートです",
    generated: "Hyokaが作成したシートです",
    settings: "設定のシートです（書かれた設定を使っています）",
    scheme: "評価基準のシートです",
    "no-table": "評価できる表がありません",
    empty: "何も入力されていません",
  },
  en: {
    hidden: "the sheet is hidden",
    "very-hidden": "the sheet is very hidden",
    generated: "Hyoka made the sheet",
    settings: "it holds the settings, which are used",
    scheme: "it holds a grading scheme",
    "no-table": "there is no table that can be graded",
    empty: "the sheet is empty",
  },
};

const lookUp = (words: Readonly<Record<string, string>>, why: string) => words[why] ?? why;

export function sayNoRate(language: Language, why: string): string {
  return lookUp(NO_RATE[language], why);
}

export function sayUnreadable(language: Language, why: string): string {
  return lookUp(UNREADABLE[language], why);
}

export function sayUnread(language: Language, why: UnreadWhy): string {
  return UNREAD[language][why];
}

export function sayLeftOut(language: Language, why: LeftOutWhy): string {
  return LEFT_OUT[language][why];
}
