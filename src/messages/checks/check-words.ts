import type { FindingData } from "../../checks/finding";
import type { Language, Worded } from "../language";

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

/** Scripts and signs that are taken for each other. */
export const SCRIPTS: Worded<Record<string, string>> = {
  ja: { kanji: "漢字", katakana: "片仮名", hiragana: "平仮名", dash: "ハイフン", letter: "英字", digit: "数字", circle: "丸印", "half-width": "半角の片仮名", radical: "部首の文字" },
  en: { kanji: "kanji", katakana: "katakana", hiragana: "hiragana", dash: "hyphen", letter: "letter", digit: "digit", circle: "circle", "half-width": "half-width katakana", radical: "radical" },
};

/** What a finding about codes and names is about: 施策1-6の方針2. */
export function namesSubject(language: Language, data: FindingData): string {
  const of = (key: string) => word(data, key);
  const ja = language === "ja";
  switch (of("of")) {
    case "policy":
      return ja ? `政策${of("policy")}` : `policy ${of("policy")}`;
    case "project":
      return ja ? `重点プロジェクト${of("project")}` : `project ${of("project")}`;
    case "direction":
      return ja ? `施策${of("code")}の方針${of("direction")}` : `direction ${of("direction")} of measure ${of("code")}`;
    default:
      return ja ? `施策${of("code")}` : `measure ${of("code")}`;
  }
}
