import type { GoalEvidence } from "../plan/goals/suggest-goals";
import type { Worded } from "./language";

type GoalSuggestionWords = {
  readonly title: string;
  readonly about: string;
  readonly all: string;
  /** Nothing to suggest; why not, where only measures without goals were asked about. */
  readonly none: Readonly<Record<"all-have-goals" | "no-goals-given" | "no-word", string>>;
  readonly goal: (number: number, name: string) => string;
  readonly because: (evidence: readonly GoalEvidence[]) => string;
};

const quoted = (evidence: readonly GoalEvidence[], open: string, close: string, between: string) => evidence.slice(0, 3).map(({ word }) => `${open}${word}${close}`).join(between);

export const GOAL_SUGGESTIONS: Worded<GoalSuggestionWords> = {
  ja: {
    title: "ゴールの候補",
    about: "施策の名称や指標などの言葉から選んだ候補です。関連するかどうかは、ご判断ください。",
    all: "ゴールのある施策も示す",
    none: {
      "all-have-goals": "すべての施策にゴールの記入があるため、候補はありません。",
      "no-goals-given": "このブックにはゴールの記入がないため、候補を示していません。",
      "no-word": "ゴールの候補につながる言葉は、見つかりませんでした。",
    },
    goal: (number, name) => `${number} ${name}`,
    because: (evidence) => `${quoted(evidence, "「", "」", "")}から`,
  },
  en: {
    title: "Goals to consider",
    about: "Guessed from words in the names of measures, directions and indicators. Whether they fit is for you to say.",
    all: "Measures with goals too",
    none: {
      "all-have-goals": "Every measure has a goal already, so none is suggested.",
      "no-goals-given": "No goals are given in this workbook, so none is suggested.",
      "no-word": "No word that points to a goal was found.",
    },
    goal: (number, name) => `${number} ${name}`,
    because: (evidence) => `from ${quoted(evidence, "“", "”", ", ")}`,
  },
};
