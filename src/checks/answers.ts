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

/** As it was written when the book had only this plan, or another besides. */
const otherTokenOf = ({ otherKey, digest }: Finding): Token => tokenOf({ key: otherKey, digest });

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

  take(token: Token): KeptAnswer | null {
    const found = this.byName.get(this.nameOf(token))?.find((each) => this.left.has(each)) ?? null;
    if (found) this.left.delete(found);
    return found;
  }
}

/**
 * Lays what people said beside what is found now: by the finding and its evidence, then by the finding alone; and each by its own
 * key, then by the other. All of one way before any of the next, so that nothing is taken that is another finding's.
 */
export function applyAnswers(findings: readonly Finding[], kept: readonly KeptAnswer[]): Answered {
  const left = new Set(kept);
  const unchanged = new Kept(kept, left, ({ key, digest }) => `${key}.${digest}`);
  const earlier = new Kept(kept, left, ({ key }) => key);
  const answers = new Map<number, Answer>();
  const lay = (among: Kept, tokenOfOne: (finding: Finding) => Token, heed: (answer: Answer) => Answer) => {
    findings.forEach((finding, index) => {
      if (answers.has(index)) return;
      const found = among.take(tokenOfOne(finding));
      if (found) answers.set(index, heed(found.answer));
    });
  };
  lay(unchanged, tokenOf, (answer) => answer);
  lay(unchanged, otherTokenOf, (answer) => answer);
  lay(earlier, tokenOf, reopen);
  lay(earlier, otherTokenOf, reopen);
  const answered = findings.map((finding, index): Finding => ({ ...finding, answer: answers.get(index) ?? finding.answer }));
  return { findings: answered, gone: kept.filter((each) => left.has(each) && says(each.answer)) };
}

export const isAccepted = ({ answer }: Finding) => answer.state === "accepted";

/** What the checks found, with what people said to it. */
export type AnsweredReport = CheckReport & Pick<Answered, "gone">;
