import type { Place } from "../workbook/place";

export type Severity = "error" | "warning" | "note";

/** What a check found: where, and the facts. The sentence is made in `messages`. */
export type Finding = {
  readonly check: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What the finding is about, in the words of the sheet: a code, a name, a text as typed. */
  readonly data: Readonly<Record<string, string>>;
};

/** *Clean* and *not checked* never look alike. */
export type CheckRun =
  | { readonly id: string; readonly state: "ran"; readonly looked: number }
  | { readonly id: string; readonly state: "not-run"; readonly why: string };

export type CheckReport = { readonly findings: readonly Finding[]; readonly checks: readonly CheckRun[] };
