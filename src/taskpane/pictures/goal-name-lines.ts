import type { Language } from "../../messages/language";
import type { Goal } from "../../plan/goals/goals";
import { breakText, widthOf } from "./fit-text";

/** The longest names take so many where a line holds eight letters; none is cut there. */
export const NAME_LINES = 3;

/** A Japanese name is broken only where its icon may break it: 「すべての人に / 健康と福祉を」. */
function joinParts({ lines: parts, name }: Goal, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  parts.forEach((part, index) => {
    const last = lines.at(-1);
    // A blank between halves counts only inside a line: つくる責任 つかう責任.
    const longer = last === undefined ? part : `${last}${name.includes(`${parts[index - 1] ?? ""} ${part}`) ? " " : ""}${part}`;
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  });
  return lines;
}

/** A goal's name in a narrow place, whole. */
export function goalNameLines(language: Language, goal: Goal, width: number, size: number): readonly string[] {
  return language === "ja" ? joinParts(goal, width, size) : breakText(goal.english, width, size, NAME_LINES);
}
