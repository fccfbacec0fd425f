import type { FormulaSign, GradedGrade } from "../../grading/graded-plan";
import type { Scheme } from "../../grading/scheme";
import type { FormulaId } from "../../plan/formula";
import type { Language, Worded } from "../language";

type Words = {
  readonly name: Readonly<Record<FormulaId, string>>;
  /** What in the figures asks for this formula and no other. */
  readonly figures: Readonly<Partial<Record<FormulaId, string>>>;
  readonly sign: Readonly<Record<FormulaSign, string>>;
  readonly ofInterim: string;
  readonly say: (name: string, why: string) => string;
};

const WORDS: Worded<Words> = {
  ja: {
    name: {
      ratio: "達成率", linear: "減少型の達成率", progress: "進捗率", interim: "中間目標との比較", elapsed: "経過年数との比較", keep: "維持",
      limit: "上限・下限", range: "範囲", cumulative: "累計", compound: "内訳ごと", rank: "順位", stage: "段階", band: "変動幅",
    },
    figures: {
      keep: "現状値と目標値が同じため", limit: "目標値に「以上・以下」などがあるため", range: "目標値が範囲のため", cumulative: "累計の値のため",
      compound: "内訳のある値のため", rank: "順位の値のため", stage: "段階の値のため",
    },
    sign: { typed: "指標ごとの指定による", figures: "値の書き方による", scheme: "評価基準による" },
    ofInterim: "中間目標比",
    say: (name, why) => `計算方法：${name}（${why}）`,
  },
  en: {
    name: {
      ratio: "ratio", linear: "linear", progress: "progress", interim: "comparison with the interim target", elapsed: "comparison with the years gone", keep: "keep",
      limit: "limit", range: "range", cumulative: "cumulative", compound: "by parts", rank: "rank", stage: "stage", band: "band around the baseline",
    },
    figures: {
      keep: "baseline and target are the same", limit: "the target is a limit", range: "the target is a range", cumulative: "the figures are cumulative",
      compound: "the figures have parts", rank: "the figures are ranks", stage: "the figures are stages",
    },
    sign: { typed: "as chosen for this indicator", figures: "because of the figures", scheme: "as the scheme has it" },
    ofInterim: "of the interim target ",
    say: (name, why) => `Formula: ${name} (${why})`,
  },
};

export function nameFormula(language: Language, formula: FormulaId): string {
  return WORDS[language].name[formula];
}

/** What a rate is called where two of them stand side by side: 進捗率0%以上、中間目標比100%未満. */
export const sayOwnRate = (language: Language, formula: FormulaId): string => (formula === "interim" ? WORDS[language].ofInterim : nameFormula(language, formula) + (language === "ja" ? "" : " "));

/** Which formula, and why this one: `計算方法：維持（現状値と目標値が同じため）`. */
export function sayFormula(language: Language, { formula, sign }: Pick<GradedGrade, "formula" | "sign">): string {
  const words = WORDS[language];
  const why = (sign === "figures" ? words.figures[formula] : undefined) ?? words.sign[sign];
  return words.say(words.name[formula], why);
}

/** Beside a letter only what the scheme's own line above the table does not say already. */
export const isUsualFormula = ({ formula, sign }: GradedGrade, scheme: Scheme) => sign === "scheme" && formula === scheme.formula;
