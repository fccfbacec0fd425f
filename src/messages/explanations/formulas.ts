import type { FormulaSign, GradedGrade } from "../../grading/graded-plan";
import type { Scheme } from "../../grading/scheme";
import type { FormulaId } from "../../plan/formula";
import { FORMULA_WORDS } from "../formulas";
import type { Language, Worded } from "../language";

type Words = {
  /** What in the figures asks for this formula and no other. */
  readonly figures: Readonly<Partial<Record<FormulaId, string>>>;
  readonly sign: Readonly<Record<FormulaSign, string>>;
  readonly ofInterim: string;
  readonly ofProgress: string;
  readonly ofTarget: string;
  readonly say: (name: string, why: string) => string;
};

const WORDS: Worded<Words> = {
  ja: {
    figures: {
      keep: "現状値と目標値が同じため", limit: "目標値に「以上・以下」などがあるため", range: "目標値が範囲のため", cumulative: "累計の値のため",
      compound: "内訳のある値のため", rank: "順位の値のため", stage: "段階の値のため",
    },
    sign: { typed: "指標ごとの指定による", figures: "値の書き方による", scheme: "評価基準による" },
    ofInterim: "中間目標比",
    ofProgress: "進捗率",
    ofTarget: "目標比",
    say: (name, why) => `計算方法：${name}（${why}）`,
  },
  en: {
    figures: {
      keep: "baseline and target are the same", limit: "the target is a limit", range: "the target is a range", cumulative: "the figures are cumulative",
      compound: "the figures have parts", rank: "the figures are ranks", stage: "the figures are stages",
    },
    sign: { typed: "as chosen for this indicator", figures: "because of the figures", scheme: "as the scheme has it" },
    ofInterim: "of the interim target ",
    ofProgress: "progress ",
    ofTarget: "of the target ",
    say: (name, why) => `Formula: ${name} (${why})`,
  },
};

export function nameFormula(language: Language, formula: FormulaId): string {
  const word = FORMULA_WORDS[language][formula];
  // A list to choose from begins with a capital, a sentence goes on.
  return language === "ja" ? word : word.toLowerCase();
}

/** What a rate is called where two of them stand side by side: 進捗率0%以上、中間目標比100%未満. */
export function sayOwnRate(language: Language, { formula }: Pick<GradedGrade, "formula">, scheme: Scheme): string {
  const { ofInterim, ofProgress, ofTarget } = WORDS[language];
  if (formula === "interim" || (formula === "band" && scheme.formula === "interim")) return ofInterim;
  return formula === "progress" || formula === "band" ? ofProgress : ofTarget;
}

/** Which formula, and why this one: `計算方法：維持（現状値と目標値が同じため）`. */
export function sayFormula(language: Language, { formula, sign }: Pick<GradedGrade, "formula" | "sign">): string {
  const words = WORDS[language];
  const why = (sign === "figures" ? words.figures[formula] : undefined) ?? words.sign[sign];
  return words.say(nameFormula(language, formula), why);
}

/** Beside a letter only what the scheme's own line above the table does not say already. */
export const isUsualFormula = ({ formula, sign }: GradedGrade, scheme: Scheme) => sign === "scheme" && formula === scheme.formula;
