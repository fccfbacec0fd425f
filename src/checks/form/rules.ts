import type { Judge } from "./page";
import { judgeChoicesAlike } from "./rules/choices-alike";
import { judgeColumnsNamed } from "./rules/columns-named";
import { judgeHeaderFirst } from "./rules/header-first";
import { judgeLongNotWide } from "./rules/long-not-wide";
import { judgeNamesDiffer } from "./rules/names-differ";
import { judgeNoFormulas } from "./rules/no-formulas";
import { judgeNoMerging } from "./rules/no-merging";
import { judgeNoPadding } from "./rules/no-padding";
import { judgeNothingElse } from "./rules/nothing-else";
import { judgeNothingHidden } from "./rules/nothing-hidden";
import { judgeNothingLeftOut } from "./rules/nothing-left-out";
import { judgeNumbersAsNumbers } from "./rules/numbers-as-numbers";
import { judgeOneDatum } from "./rules/one-datum";
import { judgeOneTable } from "./rules/one-table";
import { judgeOthersApart } from "./rules/others-apart";
import { judgePlainSigns } from "./rules/plain-signs";
import { judgeUnbroken } from "./rules/unbroken";
import { judgeUnitsGiven } from "./rules/units-given";
import { judgeWesternYears } from "./rules/western-years";
import { judgeZeroOrBlank } from "./rules/zero-or-blank";

/** Ids of the rules' numbers, which last as long as the rules do. */
export type FormCheckId =
  | "form-l1-01" | "form-l1-02" | "form-l1-03" | "form-l1-04" | "form-l1-05" | "form-l1-06" | "form-l1-07" | "form-l1-08"
  | "form-l1-09" | "form-l1-10" | "form-l1-11" | "form-l1-12" | "form-l1-13" | "form-l1-14" | "form-l1-15"
  | "form-l2-01" | "form-l2-02" | "form-l2-03" | "form-l2-04" | "form-l2-05" | "form-l2-06"
  | "form-l3-01" | "form-l3-02" | "form-l3-03" | "form-l3-04" | "form-l3-05" | "form-l3-06" | "form-l3-07" | "form-l3-08" | "form-l3-09";

/** A rule is judged from the sheets as they were read, or it is not, and then it says why not. */
export type FormRule = { readonly id: FormCheckId } & ({ readonly judge: Judge } | { readonly notRun: string });

/**
 * The 30 rules of 行政データにおける機械可読性に関するルール (decided 31 March 2026), by their numbers.
 * What stands beside a number is how far a snapshot of cells can tell; nobody's verdict on a file but ours.
 */
export const FORM_RULES: readonly FormRule[] = [
  // It was opened as a workbook, so it is one.
  { id: "form-l1-01", judge: () => [] },
  { id: "form-l1-02", judge: judgeOneTable },
  { id: "form-l1-03", judge: judgeUnbroken },
  { id: "form-l1-04", judge: judgeNothingElse },
  { id: "form-l1-05", judge: judgeColumnsNamed },
  { id: "form-l1-06", judge: judgeNoPadding },
  { id: "form-l1-07", judge: judgeOneDatum },
  { id: "form-l1-08", judge: judgePlainSigns },
  { id: "form-l1-09", judge: judgeZeroOrBlank },
  // Pictures, shapes and text boxes lie above the cells, and only cells are read.
  { id: "form-l1-10", notRun: "objects-not-read" },
  // Nor are colours and bold type.
  { id: "form-l1-11", notRun: "looks-not-read" },
  { id: "form-l1-12", judge: judgeNoMerging },
  { id: "form-l1-13", judge: judgeNothingHidden },
  { id: "form-l1-14", notRun: "csv-only" },
  { id: "form-l1-15", notRun: "csv-only" },
  { id: "form-l2-01", judge: judgeNumbersAsNumbers },
  { id: "form-l2-02", judge: judgeNothingLeftOut },
  { id: "form-l2-03", judge: judgeNamesDiffer },
  { id: "form-l2-04", judge: judgeChoicesAlike },
  { id: "form-l2-05", judge: judgeOthersApart },
  { id: "form-l2-06", judge: judgeNoFormulas },
  { id: "form-l3-01", judge: judgeHeaderFirst },
  // A table of codes, what a sign stands for, definitions and dates of change may stand in another document.
  { id: "form-l3-02", notRun: "kept-elsewhere" },
  { id: "form-l3-03", notRun: "kept-elsewhere" },
  { id: "form-l3-04", judge: judgeUnitsGiven },
  { id: "form-l3-05", judge: judgeWesternYears },
  // A plan of one city has no column for regions; whether data of its districts should have one, the cells don't say.
  { id: "form-l3-06", notRun: "regions-not-known" },
  // It takes the file of another year.
  { id: "form-l3-07", notRun: "one-year-only" },
  { id: "form-l3-08", notRun: "kept-elsewhere" },
  { id: "form-l3-09", judge: judgeLongNotWide },
];
