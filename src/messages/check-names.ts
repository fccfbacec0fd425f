import type { CheckId } from "../checks/finding";
import type { Language, Worded } from "./language";

const NAMES: Worded<Readonly<Record<CheckId, string>>> = {
  ja: {
    "code-twice": "コードの重複",
    "figure-unreadable": "読み取れない値",
    "letter-unknown": "基準にない指標の評価",
    "level-unknown": "基準にない定量・定性評価",
    "rate-not-computable": "計算できない達成率",
    "better-doubtful": "よい方向の食い違い",
    "letter-differs": "指標の評価の相違",
    "level-differs": "定量・定性評価の相違",
    "level-without-letters": "もとになる評価のない定量・定性評価",
  },
  en: {
    "code-twice": "codes used twice",
    "figure-unreadable": "figures that can't be read",
    "letter-unknown": "letters outside the scheme",
    "level-unknown": "levels outside the scheme",
    "rate-not-computable": "rates that can't be computed",
    "better-doubtful": "doubt which way is good",
    "letter-differs": "letters that differ",
    "level-differs": "levels that differ",
    "level-without-letters": "levels without letters",
  },
};

const NOT_RUN: Worded<Readonly<Record<string, string>>> = {
  ja: { "no-plan": "計画の表がないため", "no-measures": "施策のコードがないため", "no-indicators": "指標がないため", "nothing-to-grade": "実績値や評価の記入がないため" },
  en: { "no-plan": "no plan was found", "no-measures": "no measure has a code", "no-indicators": "there are no indicators", "nothing-to-grade": "nothing has been filled in to grade" },
};

export function sayCheck(language: Language, id: CheckId): string {
  return NAMES[language][id];
}

/** Why a check could not run. */
export function sayNotRun(language: Language, why: string): string {
  return NOT_RUN[language][why] ?? why;
}
