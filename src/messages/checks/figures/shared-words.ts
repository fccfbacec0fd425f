import type { FindingData } from "../../../checks/finding";
import { sayYear } from "../../years";
import { FIGURE_ROLES, word } from "../check-words";

export const role = (language: "ja" | "en", d: FindingData, key = "role") => FIGURE_ROLES[language][word(d, key)] ?? word(d, key);

/** 令和4年 for 2022: of a heading or a remark, whether it is 年 or 年度 is no matter here. */
export const year = (language: "ja" | "en", d: FindingData, key: string) => sayYear(language, { from: Number(word(d, key)), to: Number(word(d, key)), kind: "年" });

export const isOne = (d: FindingData) => d["count"] === undefined;

/** Who is asked: the department; where nobody is named, the project or the sheet in quotes, unless the sentence names it. */
export function askedIn(d: FindingData, quote: (name: string) => string): string | null {
  if (word(d, "department") !== "") return word(d, "department");
  const where = word(d, "where");
  return where === "" || (isOne(d) && d["project"] === where) ? null : quote(where);
}
