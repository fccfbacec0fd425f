import { UNANSWERED } from "./finding";
import { digestOf } from "./digest";
import type { Answer, CheckReport, Finding } from "./finding";

/** What stands in one row of 検証結果 that was written earlier. */
export type KeptAnswer = {
  /** Of the finding that stood in the row; `null` where a person wrote beside no finding. */
  readonly token: Token | null;
  readonly answer: Answer;
  /** How the finding was written, for when it is gone. */
  readonly shown: { readonly check: string; readonly measure: string; readonly content: string };
};

/** By which a row is known again: which finding, and in which state of things. */
export type Token = { readonly key: string; readonly digest: string };

export const tokenOf = ({ key, digest }: Pick<Finding, "key" | "digest">): Token => ({ key: digestOf([key]), digest });

const isSame = (a: Token, b: Token | null) => a.key === b?.key && a.digest === b.digest;

/** 許容 and 対応済 were said of other figures: it is open again, with what was said beside it. A person's own words stay. */
function reopen({ state, reason, earlierReason, ownWord }: Answer): Answer {
  if (state === "open") return { state, reason, earlierReason, ownWord };
  return { ...UNANSWERED, earlierReason: reason === "" ? earlierReason : reason };
}

const says = ({ state, ownWord, reason, earlierReason }: Answer) => state !== "open" || ownWord !== null || reason !== "" || earlierReason !== "";

export type Answered = {
  readonly findings: readonly Finding[];
  /** What people said about findings that are gone. */
  readonly gone: readonly KeptAnswer[];
};

/** Lays what people said beside what is found now: by the finding and its evidence, then by the finding alone. */
export function applyAnswers(findings: readonly Finding[], kept: readonly KeptAnswer[]): Answered {
  const left = new Set(kept);
  const take = (fits: (token: Token | null) => boolean): KeptAnswer | null => {
    const found = [...left].find(({ token }) => fits(token)) ?? null;
    if (found) left.delete(found);
    return found;
  };
  const tokened = findings.map((finding) => ({ finding, token: tokenOf(finding) }));
  const unchanged = tokened.map(({ finding, token }) => ({ finding, token, same: take((other) => isSame(token, other)) }));
  const answered = unchanged.map(({ finding, token, same }): Finding => {
    if (same) return { ...finding, answer: same.answer };
    const earlier = take((other) => other?.key === token.key);
    return earlier ? { ...finding, answer: reopen(earlier.answer) } : finding;
  });
  return { findings: answered, gone: kept.filter((each) => left.has(each) && says(each.answer)) };
}

export const isAccepted = ({ answer }: Finding) => answer.state === "accepted";

/** What the checks found, with what people said to it. */
export type AnsweredReport = CheckReport & Pick<Answered, "gone">;
