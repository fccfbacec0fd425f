import type { Agreement } from "../grading/graded-plan";
import type { Language, Worded } from "./language";

/** The words of the sheet 評価結果. */
export type ResultsWords = {
  readonly sheet: string;
  readonly title: (plan: string) => string;
  readonly schemeLine: (scheme: string, source: string) => string;
  /** What 算出 rests on: the first thing that is asked before a council. */
  readonly basis: string;
  /** Whether the scheme rounds a rate before its bounds decide. */
  readonly note: (rounded: boolean) => string;
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
  /** The first may end as a sentence already. */
  readonly sentences: (first: string, second: string) => string;
  readonly unnamed: string;
  /** The second row of one name within a measure, where the first may not stand beside it; and how that is read again. */
  readonly again: (name: string, count: number) => string;
  readonly againPattern: RegExp;
  readonly footer: (plan: string) => string;
};

const WORDS: Worded<ResultsWords> = {
  ja: {
    sheet: "評価結果",
    title: (plan) => `評価結果　${plan}`,
    schemeLine: (scheme, source) => `評価基準：${scheme}　出典：${source}`,
    basis: "「算出」は、実績値（見込みの記入があれば見込み）と目標値から評価基準により求めたものです。「入力」は元の表に記入された評価で、変更していません。",
    note: (rounded) => `達成率は端数を切り捨てて表示し、判定は${rounded ? "評価基準の定める端数処理をした値" : "端数処理をする前の値"}で行っています。「理由」はシート「評価の相違一覧」に書いたものです。`,
    forecast: (text) => `${text}（見込み）`,
    dated: (heading, year) => `${heading}\n（${year}）`,
    elsewhere: (file, cell) => `${file} ${cell}`,
    headings: { code: "コード", measure: "施策", item: "指標・評価", actual: "実績値", target: "目標値", rate: "達成率・平均", computed: "算出", typed: "入力", agreement: "一致・相違", formula: "計算のしかた", source: "元のセル", reason: "理由" },
    quantitative: "【定量評価】",
    qualitative: "【定性評価】",
    overall: "【全体評価】",
    overallNote: "入力のとおり（算出しません）",
    agreement: { agrees: "一致", differs: "相違", "not-typed": "入力なし", "not-computed": "算出なし", "unknown-letter": "基準外" },
    sentences: (first, second) => `${first.replace(/。$/, "")}。${second}`,
    unnamed: "（名称なし）",
    again: (name, count) => `${name}（同名${count}件目）`,
    againPattern: /^(.*)（同名([0-9]+)件目）$/s,
    footer: (plan) => `評価結果　${plan}`,
  },
  en: {
    sheet: "Evaluation results",
    title: (plan) => `Evaluation results: ${plan}`,
    schemeLine: (scheme, source) => `Scheme: ${scheme}. Source: ${source}`,
    basis: "Computed: follows by the scheme from the actual (the forecast, where one is given) and the target. Typed: stands in the source table and was not changed.",
    note: (rounded) => `Rates are shown cut; letters follow from the values ${rounded ? "as the scheme rounds them" : "before any rounding"}. The column Reason shows what was written in the sheet of differences.`,
    forecast: (text) => `${text} (forecast)`,
    dated: (heading, year) => `${heading}\n(${year})`,
    elsewhere: (file, cell) => `${file} ${cell}`,
    headings: { code: "Code", measure: "Measure", item: "Indicator or level", actual: "Actual", target: "Target", rate: "Rate, mean", computed: "Computed", typed: "Typed", agreement: "Agreement", formula: "How it was computed", source: "Source", reason: "Reason" },
    quantitative: "[Quantitative level]",
    qualitative: "[Qualitative level]",
    overall: "[Overall grade]",
    overallNote: "as typed (never computed)",
    agreement: { agrees: "agrees", differs: "differs", "not-typed": "not typed", "not-computed": "not computed", "unknown-letter": "not in scheme" },
    sentences: (first, second) => `${first.replace(/\.$/, "")}. ${second}`,
    unnamed: "(no name)",
    again: (name, count) => `${name} (no. ${count} of this name)`,
    againPattern: /^(.*) \(no\. ([0-9]+) of this name\)$/s,
    footer: (plan) => `Evaluation results: ${plan}`,
  },
};

export function resultsWords(language: Language): ResultsWords {
  return WORDS[language];
}
