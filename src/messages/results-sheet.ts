import type { Agreement } from "../grading/graded-plan";
import type { Language, Worded } from "./language";

/** The words of the sheet 評価結果. */
export type ResultsWords = {
  readonly sheet: string;
  readonly title: (plan: string) => string;
  readonly schemeLine: (scheme: string, source: string) => string;
  /** What 算出 rests on: the first thing that is asked before a council. */
  readonly basis: string;
  readonly note: string;
  readonly forecast: (text: string) => string;
  readonly dated: (heading: string, year: string) => string;
  /** A cell of another file, to which no link leads. */
  readonly elsewhere: (file: string, cell: string) => string;
  readonly headings: {
    readonly code: string;
    readonly measure: string;
    readonly item: string;
    readonly actual: string;
    readonly target: string;
    readonly rate: string;
    readonly computed: string;
    readonly typed: string;
    readonly agreement: string;
    readonly formula: string;
    readonly source: string;
    readonly reason: string;
  };
  readonly quantitative: string;
  readonly qualitative: string;
  readonly overall: string;
  readonly overallNote: string;
  readonly agreement: Readonly<Record<Agreement, string>>;
  readonly unnamed: string;
  readonly keptTitle: string;
  readonly footer: (plan: string) => string;
};

const WORDS: Worded<ResultsWords> = {
  ja: {
    sheet: "評価結果",
    title: (plan) => `評価結果　${plan}`,
    schemeLine: (scheme, source) => `評価基準：${scheme}　出典：${source}`,
    basis: "「算出」は、実績値（見込みの記入があれば見込み）と目標値から評価基準により求めたものです。「入力」は元の表に記入された評価で、変更していません。",
    note: "達成率は小数第2位を切り捨てて表示し、判定は端数処理をする前の値で行っています。「理由」の列には自由に書き込めます（作り直しても残ります）。",
    forecast: (text) => `${text}（見込み）`,
    dated: (heading, year) => `${heading}\n（${year}）`,
    elsewhere: (file, cell) => `${file} ${cell}`,
    headings: { code: "コード", measure: "施策", item: "指標・評価", actual: "実績値", target: "目標値", rate: "達成率・平均", computed: "算出", typed: "入力", agreement: "一致・相違", formula: "計算のしかた", source: "元のセル", reason: "理由" },
    quantitative: "【定量評価】",
    qualitative: "【定性評価】",
    overall: "【全体評価】",
    overallNote: "入力のとおり（算出しません）",
    agreement: { agrees: "一致", differs: "相違", "not-typed": "入力なし", "not-computed": "算出なし", "unknown-letter": "基準外" },
    unnamed: "（名称なし）",
    keptTitle: "該当する行がなくなった理由",
    footer: (plan) => `評価結果　${plan}`,
  },
  en: {
    sheet: "Evaluation results",
    title: (plan) => `Evaluation results: ${plan}`,
    schemeLine: (scheme, source) => `Scheme: ${scheme}. Source: ${source}`,
    basis: "Computed: follows by the scheme from the actual (the forecast, where one is given) and the target. Typed: stands in the source table and was not changed.",
    note: "Rates are cut after one decimal; letters follow from the values before any rounding. The column Reason is yours to write in and is kept when the sheet is made again.",
    forecast: (text) => `${text} (forecast)`,
    dated: (heading, year) => `${heading}\n(${year})`,
    elsewhere: (file, cell) => `${file} ${cell}`,
    headings: { code: "Code", measure: "Measure", item: "Indicator or level", actual: "Actual", target: "Target", rate: "Rate, mean", computed: "Computed", typed: "Typed", agreement: "Agreement", formula: "How it was computed", source: "Source", reason: "Reason" },
    quantitative: "[Quantitative level]",
    qualitative: "[Qualitative level]",
    overall: "[Overall grade]",
    overallNote: "as typed (never computed)",
    agreement: { agrees: "agrees", differs: "differs", "not-typed": "not typed", "not-computed": "not computed", "unknown-letter": "not in scheme" },
    unnamed: "(no name)",
    keptTitle: "Reasons whose rows are gone",
    footer: (plan) => `Evaluation results: ${plan}`,
  },
};

export function resultsWords(language: Language): ResultsWords {
  return WORDS[language];
}
