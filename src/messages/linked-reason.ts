import type { Language, Worded } from "./language";

/** Before a reason that is written in 評価の相違一覧 and only shown elsewhere. */
const BEFORE: Worded<string> = { ja: "「評価の相違一覧」の理由：", en: "Reason in the sheet of differences: " };

export const sayLinkedReason = (language: Language, reason: string): string => BEFORE[language] + reason;

/** The reason, where a text is one that was only shown; the sheet may have been written in the other language. */
export function readLinkedReason(text: string): string | null {
  const before = Object.values(BEFORE).find((each) => text.startsWith(each));
  return before === undefined ? null : text.slice(before.length).trim();
}
