import { UNANSWERED } from "./finding";
import { digestOf } from "./digest";
import type { Answer, CheckReport, Finding } from "./finding";
import { finish, pausing, type Pauses } from "../workbook/steps";

/** What stands in one row of 検証結果 that was written earlier. */
export type KeptAnswer = {
  /** Of the finding that stood in the row; `null` where a person wrote beside no finding. */
  readonly token: Token | null;
  readonly answer: Answer;
  /** How the finding was written, for when it is gone. */
  readonly shown: { readonly check: string; readonly measure: string; readonly content: string };
};

/** By which a row is known again: which finding, and in which state of things. */
export type Token = {
  readonly key: string;
  readonly digest: string;
  /** Of the single facts, where there are several. */
  readonly facts: readonly string[];
};

/** More than these have no room in a cell. */
const FACTS_KEPT = 3000;

export const tokenOf = ({ key, digest, facts }: Pick<Finding, "key" | "digest" | "facts">): Token => ({ key: digestOf([key]), digest, facts: facts.length > 1 && facts.length <= FACTS_KEPT ? facts : [] });

/** It rests on nothing that had not been there before: some of it was settled. */
const isLess = (facts: readonly string[], before: Token) => facts.length > 0 && facts.every((fact) => before.facts.includes(fact));

/** As it was written when the book had only this plan, or another besides. */
const otherTokenOf = ({ otherKey, digest, facts }: Finding): Token => tokenOf({ key: otherKey, digest, facts });

/** 許容 and 対応済 were said of other figures: it is open again, with what was said beside it. A person's own words stay. */
function reopen(answer: Answer): Answer {
  const { state, reason, remark, earlierReason } = answer;
  if (state === "open") return answer;
  return { ...UNANSWERED, remark, earlierReason: reason === "" ? earlierReason : reason };
}

const says = ({ state, ownWord, reason, remark, earlierReason }: Answer) => state !== "open" || ownWord !== null || [reason, remark, earlierReason].some((text) => text !== "");

export type Answered = {
  readonly findings: readonly Finding[];
  /** What people said about findings that are gone. */
  readonly gone: readonly KeptAnswer[];
};

/** The answers not yet given back, by some text that names them; the first that was written comes first. */
class Kept {
  private readonly byName = new Map<string, KeptAnswer[]>();

  constructor(kept: readonly KeptAnswer[], private readonly left: Set<KeptAnswer>, private readonly nameOf: (token: Token) => string) {
    for (const each of kept) {
      if (!each.token) continue;
      const name = nameOf(each.token);
      this.byName.set(name, [...(this.byName.get(name) ?? []), each]);
    }
  }

  take(token: Token, isMeant: (of: Token) => boolean): KeptAnswer | null {
    const found = this.byName.get(this.nameOf(token))?.find((each) => this.left.has(each) && each.token !== null && isMeant(each.token)) ?? null;
    if (found) this.left.delete(found);
    return found;
  }
}

/**
 * Lays what people said beside what is found now: by the finding and its evidence, then where only less of it is left, then by the
 * finding alone; and each by its own key, then by the other. All of one way before any of the next, so that nothing is taken that is another finding's.
 */
export function* applyAnswersInSteps(findings: readonly Finding[], kept: readonly KeptAnswer[]): Pauses<Answered> {
  const left = new Set(kept);
  const unchanged = new Kept(kept, left, ({ key, digest }) => `${key}.${digest}`);
  const earlier = new Kept(kept, left, ({ key }) => key);
  const answers = new Map<number, Answer>();
  function* lay(among: Kept, tokenOfOne: (finding: Finding) => Token, heed: (answer: Answer) => Answer, isMeant: (finding: Finding, of: Token) => boolean = () => true): Pauses<void> {
    // Where all are given back, no finding need be named.
    if (left.size === 0) return;
    yield* pausing(findings.entries(), ([index, finding]) => {
      if (answers.has(index)) return;
      const found = among.take(tokenOfOne(finding), (of) => isMeant(finding, of));
      if (found) answers.set(index, heed(found.answer));
    });
  }
  yield* lay(unchanged, tokenOf, (answer) => answer);
  yield* lay(unchanged, otherTokenOf, (answer) => answer);
  yield* lay(earlier, tokenOf, (answer) => answer, ({ facts }, of) => isLess(facts, of));
  yield* lay(earlier, otherTokenOf, (answer) => answer, ({ facts }, of) => isLess(facts, of));
  yield* lay(earlier, tokenOf, reopen);
  yield* lay(earlier, otherTokenOf, reopen);
  const answered = findings.map((finding, index): Finding => ({ ...finding, answer: answers.get(index) ?? finding.answer }));
  return { findings: answered, gone: kept.filter((each) => left.has(each) && says(each.answer)) };
}

export const applyAnswers = (findings: readonly Finding[], kept: readonly KeptAnswer[]): Answered => finish(applyAnswersInSteps(findings, kept));

export const isAccepted = ({ answer }: Finding) => answer.state === "accepted";

/** What the checks found, with what people said to it. */
export type AnsweredReport = CheckReport & Pick<Answered, "gone">;
