import type { Place } from "../workbook/place";
import type { CodesCheckId } from "./codes";
import type { FiguresCheckId } from "./figures";
import type { GradesCheckId } from "./grades";

/** What checks are sorted by, and the folder each stands in. */
export type CheckGroup = "codes" | "figures" | "grades" | "projects" | "goals" | "form";

/** Lasts: people's accepted findings hang on it. */
export type CheckId = CodesCheckId | FiguresCheckId | GradesCheckId;

export type Severity = "error" | "warning" | "note";

/** What the finding is about, in the words of the sheet: a code, a name, a text as typed. */
export type FindingData = Readonly<Record<string, string>>;

/** What a check found: where, and the facts. The sentence is made in `messages`. */
export type Finding = {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly place: Place;
  readonly data: FindingData;
  /** Further cells that belong to it: the other spelling, the other figure. */
  readonly also: readonly Place[];
  /** The code of the measure it stands at, by which people and departments look for it. */
  readonly measure: string | null;
  /** The certain right value, ready to be copied; Hyoka itself never writes it. */
  readonly mend: string | null;
};

/** *Clean* and *not checked* never look alike. */
export type CheckRun =
  | { readonly id: CheckId; readonly state: "ran"; readonly looked: number }
  | { readonly id: CheckId; readonly state: "not-run"; readonly why: string };

export type CheckReport = { readonly findings: readonly Finding[]; readonly checks: readonly CheckRun[] };
