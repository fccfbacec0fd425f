import type { CheckGroup, Severity } from "../../checks/finding";
import type { Worded } from "../language";

/** What checks are sorted by. */
export const CHECK_GROUPS: Worded<Readonly<Record<CheckGroup, string>>> = {
  ja: { codes: "コードと名称", figures: "数値", grades: "評価", projects: "重点プロジェクト", goals: "SDGs", form: "表の作り" },
  en: { codes: "codes and names", figures: "figures", grades: "grades", projects: "priority projects", goals: "SDGs", form: "form of the tables" },
};

export const SEVERITIES: Worded<Readonly<Record<Severity, string>>> = {
  ja: { error: "誤り", warning: "要確認", note: "参考" },
  en: { error: "error", warning: "to check", note: "note" },
};
