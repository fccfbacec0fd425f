import type { Place } from "../workbook/place";

/** Lasts: people's accepted findings hang on it. */
export type CheckId =
  | "code-twice"
  | "figure-unreadable"
  | "letter-unknown"
  | "level-unknown"
  | "rate-not-computable"
  | "better-doubtful"
  | "letter-differs"
  | "level-differs"
  | "level-without-letters";

export type Severity = "error" | "warning" | "note";

/** What a check found: where, and the facts. The sentence is made in `messages`. */
export type Finding = {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly place: Place;
  /** What the finding is about, in the words of the sheet: a code, a name, a text as typed. */
  readonly data: Readonly<Record<string, string>>;
};

/** *Clean* and *not checked* never look alike. */
export type CheckRun =
  | { readonly id: CheckId; readonly state: "ran"; readonly looked: number }
  | { readonly id: CheckId; readonly state: "not-run"; readonly why: string };

export type CheckReport = { readonly findings: readonly Finding[]; readonly checks: readonly CheckRun[] };
