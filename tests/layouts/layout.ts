import fc from "fast-check";
import { BELOW, ITEMS_BELOW } from "./steps/below";
import { CODE_JOINS, CODE_STYLES, DIRECTION_STYLES } from "./steps/code-style";
import { FIGURE_FORMS } from "./steps/figure-form";
import { GOAL_FORMS, GOAL_HEADINGS, GOAL_LISTS } from "./steps/goals-form";
import { UNIT_PLACES } from "./steps/unit-place";
import type { UnitPlace } from "./steps/unit-place";
import { YEAR_PLACES, YEAR_STYLES } from "./steps/year-style";

const oneOf = <T>(choices: readonly T[]) => fc.constantFrom(...choices);
const nameOf = <T extends object>(choices: T) => fc.constantFrom(...(Object.keys(choices) as (keyof T)[]));
const rarely = fc.constantFrom(false, false, false, true);

/** The choices of one department. The first of each is the plainest: a failing layout shrinks towards it. */
export const layouts = fc.record({
  codeStyle: nameOf(CODE_STYLES),
  codeJoin: oneOf(CODE_JOINS),
  policyNumbers: oneOf(["with", "without"] as const),
  policies: oneOf(["in columns", "in columns", "in rows"] as const),
  directionStyle: nameOf(DIRECTION_STYLES),
  directionNumbers: fc.boolean(),
  taste: fc.nat(11),
  columns: oneOf(["all", "few"] as const),
  headerRows: oneOf(["one", "grouped", "years below", "years above", "three"] as const),
  headingsMerged: fc.constantFrom(true, true, true, false),
  yearStyle: nameOf(YEAR_STYLES),
  yearPlace: nameOf(YEAR_PLACES),
  followUp: rarely,
  yearlyTargets: rarely,
  unitPlace: oneOf<UnitPlace>(["cell", "cell", ...UNIT_PLACES]),
  figures: oneOf(FIGURE_FORMS),
  wide: rarely,
  below: oneOf(BELOW),
  itemsBelow: oneOf(ITEMS_BELOW),
  goalForm: oneOf(GOAL_FORMS),
  goalList: nameOf(GOAL_LISTS),
  goalHeading: nameOf(GOAL_HEADINGS),
  sections: oneOf(["heading rows", "columns", "rows inside"] as const),
  pages: oneOf(["a project", "all projects"] as const),
  pageRows: fc.constantFrom(null, null, 2, 3),
  again: oneOf(["repeat", "blank", "continued"] as const),
  titles: rarely,
  notes: rarely,
  totals: rarely,
  spacerRows: rarely,
  spacerColumns: rarely,
  offset: fc.record({ rows: fc.nat(3), columns: fc.nat(2) }),
  hiddenRows: rarely,
  arrangement: oneOf(["a sheet each", "stacked", "side by side", "a file each"] as const),
  split: fc.constantFrom("no" as const, "no" as const, "sheets" as const, "files" as const),
  decoy: rarely,
  idleColumns: rarely,
  lineBreaks: rarely,
  stretched: rarely,
  blanks: rarely,
});

export type Layout = typeof layouts extends fc.Arbitrary<infer T> ? T : never;

/** The plainest layout, to build upon in a test of one step. */
export const PLAIN: Layout = {
  codeStyle: "1-1-1", codeJoin: " ", policyNumbers: "with", policies: "in columns", directionStyle: "方針１", directionNumbers: false, taste: 0, columns: "all", headerRows: "one", headingsMerged: true,
  yearStyle: "令和4年度", yearPlace: "above the word", followUp: false, yearlyTargets: false, unitPlace: "cell", figures: "5900人", wide: false, below: "merged", itemsBelow: "merged",
  goalForm: "list", goalList: "3、4", goalHeading: "1", sections: "heading rows", pages: "a project", pageRows: null, again: "repeat", titles: false, notes: false, totals: false,
  spacerRows: false, spacerColumns: false, offset: { rows: 0, columns: 0 }, hiddenRows: false, arrangement: "a sheet each", split: "no", decoy: false,
  idleColumns: false, lineBreaks: false, stretched: false, blanks: false,
};

/** Only what differs from the plainest, so that a failure can be read at a glance. */
export function describeLayout(layout: Layout): string {
  const steps = (Object.keys(PLAIN) as (keyof Layout)[]).filter((step) => JSON.stringify(layout[step]) !== JSON.stringify(PLAIN[step]));
  return steps.map((step) => `${step}: ${JSON.stringify(layout[step])}`).join(", ") || "plain";
}
