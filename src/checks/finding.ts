import type { Place } from "../workbook/place";
import type { CodesCheckId } from "./codes";
import type { FiguresCheckId } from "./figures";
import type { FormCheckId } from "./form/form-rule";
import type { GoalsCheckId } from "./goals";
import type { GradesCheckId } from "./grades";
import type { ProjectsCheckId } from "./projects";

/** What checks are sorted by, and the folder each stands in. */
export type CheckGroup = "codes" | "figures" | "grades" | "projects" | "goals" | "form";

/** Lasts: people's accepted findings hang on it. */
export type CheckId = CodesCheckId | FiguresCheckId | GradesCheckId | ProjectsCheckId | GoalsCheckId | FormCheckId;

export type Severity = "error" | "warning" | "note";

/** What the finding is about, in the words of the sheet: a code, a name, a text as typed. */
export type FindingData = Readonly<Record<string, string>>;

/** 未対応, 対応済, 許容. */
export type AnswerState = "open" | "done" | "accepted";

/** What a person said about a finding, in the columns 対応 and 理由 of the sheet 検証結果. */
export type Answer = {
  readonly state: AnswerState;
  /** A word of the person's own in 対応: kept, and counted as 未対応. */
  readonly ownWord: string | null;
  readonly reason: string;
  /** Why it had been accepted before the evidence changed. */
  readonly earlierReason: string;
};

export const UNANSWERED: Answer = { state: "open", ownWord: null, reason: "", earlierReason: "" };

/** What a check found: where, and the facts. The sentence is made in `messages`. */
export type Finding = {
  readonly check: CheckId;
  readonly group: CheckGroup;
  readonly severity: Severity;
  readonly place: Place;
  readonly data: FindingData;
  /** Further cells that belong to it: the other spelling, the other figure, the same fault again. */
  readonly also: readonly Place[];
  /** How many findings of one cause were folded into it; 1 for one that stands alone. */
  readonly count: number;
  readonly cause: string | null;
  /** The name of its plan, where the books hold several. */
  readonly plan: string;
  /** The code of the measure it stands at, by which people and departments look for it. */
  readonly measure: string | null;
  readonly department: string | null;
  /** The certain right value, ready to be copied; Hyoka itself never writes it. */
  readonly mend: string | null;
  /** The check and what it is about, with its plan where the books hold several. It lasts while rows are inserted, sorted and moved. */
  readonly key: string;
  /** The key with its plan, where `key` is without it, and the other way round: plans come and go, and what people said stays. */
  readonly otherKey: string;
  /** Of the texts it rests on: another digest, another state of things. */
  readonly digest: string;
  readonly answer: Answer;
};

/** A plan that a check could not look at. */
export type Unlooked = { readonly plan: string; readonly why: string };

/** *Clean* and *not checked* never look alike. */
export type CheckRun =
  | { readonly id: CheckId; readonly state: "ran"; readonly looked: number; readonly unlooked: readonly Unlooked[] }
  /** `why` is the reason of all plans; `null` where each has another. */
  | { readonly id: CheckId; readonly state: "not-run"; readonly why: string | null; readonly unlooked: readonly Unlooked[] };

export type CheckReport = { readonly findings: readonly Finding[]; readonly checks: readonly CheckRun[] };
