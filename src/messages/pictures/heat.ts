import type { ProjectHeat } from "../../plan/project-heat";
import type { Language, Worded } from "../language";
import { labelOf } from "./frame";

type HeatWords = {
  readonly title: string;
  readonly measure: string;
  readonly key: string;
  readonly projects: string;
  readonly cell: (measure: string, project: string, amount: number) => string;
  readonly total: string;
  readonly covered: (measures: number, inProjects: number, projects: number) => string;
  readonly most: (measures: readonly string[], amount: number) => string;
  readonly more: (rest: number) => string;
};

const WORDS: Worded<HeatWords> = {
  ja: {
    title: "施策と重点プロジェクトの対応",
    measure: "施策",
    key: "数字は、プロジェクトに対応する展開方針の数です。多いほど濃い色で示しています。",
    projects: "重点プロジェクト",
    cell: (measure, project, amount) => `${measure}と${project}：${amount}`,
    total: "対応する施策の数",
    covered: (measures, inProjects, projects) => `${measures}施策のうち${inProjects}施策が、${projects}つの重点プロジェクトのいずれかに対応しています。`,
    most: (measures, amount) => `最も多く対応しているのは${measures.join("、")}（展開方針${amount}）です。`,
    more: (rest) => `残り${rest}施策も図に示す`,
  },
  en: {
    title: "Measures and priority projects",
    measure: "Measure",
    key: "The number counts the directions that belong to the project; the more, the darker the cell.",
    projects: "Projects",
    cell: (measure, project, amount) => `${measure} and ${project}: ${amount}`,
    total: "Measures in the project",
    covered: (measures, inProjects, projects) => `${inProjects} of ${measures} measures belong to one or more of ${projects} ${projects === 1 ? "project" : "projects"}.`,
    most: (measures, amount) => `Most in ${measures.join(", ")}: ${amount} ${amount === 1 ? "direction" : "directions"}.`,
    more: (rest) => `Draw ${rest} more ${rest === 1 ? "measure" : "measures"}`,
  },
};

export const heatWords = (language: Language): HeatWords => WORDS[language];

export function sayHeat(language: Language, { rows, projects }: ProjectHeat): string {
  const words = WORDS[language];
  const sums = rows.map(({ measure, cells }) => ({ measure, sum: cells.reduce((sum, { amount }) => sum + amount, 0) }));
  const most = Math.max(0, ...sums.map(({ sum }) => sum));
  const best = sums.filter(({ sum }) => sum === most).map(({ measure }) => labelOf(measure));
  const said = [words.covered(rows.length, sums.filter(({ sum }) => sum > 0).length, projects.length), ...(best.length > 3 ? [] : [words.most(best, most)])];
  return said.join(language === "ja" ? "" : " ");
}
