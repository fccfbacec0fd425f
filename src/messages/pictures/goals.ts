import type { CoveredGoal } from "../../plan/goals/goal-coverage";
import type { Goal } from "../../plan/goals/goals";
import type { Language, Worded } from "../language";

type GoalsPictureWords = {
  readonly title: string;
  readonly goal: string;
  readonly count: string;
  readonly measures: string;
  readonly key: string;
  readonly covered: (goals: number, measures: number) => string;
  readonly most: (goals: readonly string[], count: number) => string;
  readonly without: (goals: readonly string[]) => string;
  readonly all: string;
  readonly none: string;
};

const WORDS: Worded<GoalsPictureWords> = {
  ja: {
    title: "SDGsの17のゴールに対応する施策",
    goal: "ゴール",
    count: "施策の数",
    measures: "施策",
    key: "左の数字はゴールの番号、棒と右下の数字は対応する施策の数です。",
    covered: (goals, measures) => `17のゴールのうち${goals}に、対応する施策があります（${measures}施策のうち）。`,
    most: (goals, count) => `最も多いのは「${goals.join("」「")}」で、${count}施策です。`,
    without: (goals) => `対応する施策のないゴール：${goals.join("、")}`,
    all: "17のゴールすべてに、対応する施策があります。",
    none: "なし",
  },
  en: {
    title: "Measures that serve the 17 SDGs",
    goal: "Goal",
    count: "Measures",
    measures: "Which",
    key: "The number on the left is the goal’s; the bar and the number below the name count its measures.",
    covered: (goals, measures) => `${goals} of the 17 goals are served by one or more of ${measures} ${measures === 1 ? "measure" : "measures"}.`,
    most: (goals, count) => `Most serve ${goals.map((goal) => `“${goal}”`).join(", ")}: ${count}.`,
    without: (goals) => `Goals without a measure: ${goals.join(", ")}`,
    all: "Every one of the 17 goals is served.",
    none: "none",
  },
};

export const goalsPictureWords = (language: Language): GoalsPictureWords => WORDS[language];

/** `4 質の高い教育をみんなに`. */
export const nameGoal = (language: Language, { number, name, english }: Goal): string => `${number} ${language === "ja" ? name : english}`;

/** Which goals nobody serves: what people look for first. */
export function sayUncovered(language: Language, covered: readonly CoveredGoal[]): string {
  const words = WORDS[language];
  const without = covered.filter(({ measures }) => measures.length === 0).map(({ goal }) => nameGoal(language, goal));
  return without.length === 0 ? words.all : words.without(without);
}

/** `of`: how many measures the plan has. */
export function sayCoverage(language: Language, covered: readonly CoveredGoal[], of: number): string {
  const words = WORDS[language];
  const most = Math.max(0, ...covered.map(({ measures }) => measures.length));
  const best = covered.filter(({ measures }) => measures.length === most).map(({ goal }) => nameGoal(language, goal));
  const said = [words.covered(covered.filter(({ measures }) => measures.length > 0).length, of), ...(most === 0 || best.length > 3 ? [] : [words.most(best, most)])];
  return said.join(language === "ja" ? "" : " ");
}
