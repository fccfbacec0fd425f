import type { Place } from "../workbook/place";

/** What is wrong with a scheme that people keep in a sheet; worded in `messages`. */
export type SchemeProblemWhy =
  /** The sheet is ours, and nothing in it is understood. */
  | "nothing-readable"
  /** Several sheets bear our mark, and none the name it was given. */
  | "several-sheets"
  /** Some cells stand under no heading that is known. */
  | "outside-tables"
  | "table-missing"
  | "table-twice"
  | "item-missing"
  | "item-twice"
  | "item-unknown"
  | "word-unknown"
  | "item-blank"
  | "number-unreadable"
  | "bound-unreadable"
  /** `80` without a percent sign, where 0.8 or 80 % would be meant. */
  | "percent-doubtful"
  | "from-unclear"
  | "name-missing"
  | "letter-twice"
  | "letter-without-points"
  | "points-without-letter"
  | "wrong-order"
  | "overlap"
  | "gap"
  | "unreachable"
  | "name-unknown"
  /** A whole section is gone: perhaps not used, perhaps deleted by mistake. */
  | "part-missing"
  /** To be filled in by a person, since the source does not publish it. */
  | "blank";

export type SchemeProblem = {
  readonly why: SchemeProblemWhy;
  readonly place: Place;
  /** What stands there; of what is missing the letter, or the name of the item in the code (`roundingDigits`). */
  readonly text: string;
  /** What it is held against: another letter, or the item whose words are known. */
  readonly other: string;
};

/** A blank is no misunderstanding, nor is a section that is gone: what hangs on it stays without a letter, everything else is graded. */
export const stopsGrading = ({ why }: SchemeProblem): boolean => why !== "blank" && why !== "part-missing";
