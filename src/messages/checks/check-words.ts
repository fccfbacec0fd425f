import type { FindingData } from "../../checks/finding";
import type { Worded } from "../language";

/** All that is said about one check, in one language. */
export type CheckWords = {
  /** A short name, as a heading: コードの重複. */
  readonly title: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
  /** What a person does about it, in one sentence. */
  readonly mend: string;
  /** One finding, in one or two sentences: what stands there. */
  readonly say: (data: FindingData) => string;
};

export const word = (data: FindingData, key: string) => data[key] ?? "";

export const LEVEL_KINDS: Worded<Record<string, string>> = {
  ja: { quantitative: "定量評価", qualitative: "定性評価", direction: "施策の展開の評価", overall: "全体評価" },
  en: { quantitative: "quantitative level", qualitative: "qualitative level", direction: "level of a direction", overall: "overall grade" },
};

/** The figure of an indicator that a finding speaks of. */
export const FIGURE_ROLES: Worded<Record<string, string>> = {
  ja: { baseline: "現状値", forecast: "見込値", actual: "実績値", target: "目標値", yearly: "年度別の値" },
  en: { baseline: "baseline", forecast: "forecast", actual: "actual", target: "target", yearly: "figure of a year" },
};
