import type { Language, Worded } from "../language";

export type GoalMatrixWords = {
  readonly sheet: string;
  readonly title: (plan: string) => string;
  readonly goals: string;
  readonly legend: string;
  readonly perGoal: string;
  readonly without: string;
};

const WORDS: Worded<GoalMatrixWords> = {
  ja: {
    sheet: "SDGs対応表",
    title: (plan) => `重点施策とSDGsの17のゴールの対応　${plan}`,
    goals: "SDGs　17のゴール",
    legend: "凡例　○：施策が対応するゴール　合計の行は、そのゴールに対応する施策の数です。",
    perGoal: "対応する施策の数",
    without: "対応する施策のないゴール：",
  },
  en: {
    sheet: "SDGs",
    title: (plan) => `Measures and the 17 SDGs: ${plan}`,
    goals: "The 17 Sustainable Development Goals",
    legend: "Key: ○ the measure serves the goal. The last row counts the measures of each goal.",
    perGoal: "Measures per goal",
    without: "Goals without a measure: ",
  },
};

export const goalMatrixWords = (language: Language): GoalMatrixWords => WORDS[language];
