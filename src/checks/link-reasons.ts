import { UNANSWERED } from "./finding";
import type { Answer, CheckId, Finding } from "./finding";

/** Findings about a row of 評価の相違一覧, where its reason is written. */
const LINKED: readonly CheckId[] = ["letter-differs", "level-differs"];

const isUntouched = ({ state, ownWord, reason }: Answer) => state === "open" && ownWord === null && reason === "";

function link(answer: Answer, reason: string): Answer {
  if (answer.reasonIn === "differences") {
    // It was taken out there: what was accepted for it no longer is.
    if (reason === "") return answer.state === "accepted" ? { ...UNANSWERED, remark: answer.remark, earlierReason: answer.earlierReason } : { ...answer, reason, reasonIn: "check-results" };
    return { ...answer, reason };
  }
  // The same reason as before the evidence changed was given to another state of things.
  if (reason === "" || !isUntouched(answer) || reason === answer.earlierReason) return answer;
  return { ...answer, state: "accepted", reason, reasonIn: "differences" };
}

/**
 * Whoever explained a letter in 評価の相違一覧 need not do it again: there it is written, here it is shown, and the finding is accepted
 * for it until its evidence changes. What a person says here goes first.
 */
export const linkReasons = (findings: readonly Finding[], reasonFor: (finding: Finding) => string): readonly Finding[] =>
  findings.map((finding) => (LINKED.includes(finding.check) ? { ...finding, answer: link(finding.answer, reasonFor(finding).trim()) } : finding));
