import type { FormRule } from "./form-rule";
import { looks, objects } from "./rules/above-the-cells";
import { choicesAlike } from "./rules/choices-alike";
import { columnsNamed } from "./rules/columns-named";
import { csvCommas, csvLines } from "./rules/csv";
import { fileKind } from "./rules/file-kind";
import { headerFirst } from "./rules/header-first";
import { definitions, signsExplained, tableOfCodes } from "./rules/kept-elsewhere";
import { longNotWide } from "./rules/long-not-wide";
import { namesDiffer } from "./rules/names-differ";
import { noFormulas } from "./rules/no-formulas";
import { noMerging } from "./rules/no-merging";
import { noPadding } from "./rules/no-padding";
import { nothingElse } from "./rules/nothing-else";
import { nothingHidden } from "./rules/nothing-hidden";
import { nothingLeftOut } from "./rules/nothing-left-out";
import { numbersAsNumbers } from "./rules/numbers-as-numbers";
import { oneDatum } from "./rules/one-datum";
import { oneTable } from "./rules/one-table";
import { othersApart } from "./rules/others-apart";
import { plainSigns } from "./rules/plain-signs";
import { regions } from "./rules/regions";
import { sameEveryYear } from "./rules/same-every-year";
import { unbroken } from "./rules/unbroken";
import { unitsGiven } from "./rules/units-given";
import { westernYears } from "./rules/western-years";
import { zeroOrBlank } from "./rules/zero-or-blank";

/**
 * The 30 rules of 行政データにおける機械可読性に関するルール (decided 31 March 2026), by their numbers.
 * Each says how far a snapshot of cells can tell; nobody's verdict on a file but ours.
 */
export const FORM_RULES: readonly FormRule[] = [
  fileKind, oneTable, unbroken, nothingElse, columnsNamed, noPadding, oneDatum, plainSigns, zeroOrBlank, objects, looks, noMerging, nothingHidden, csvLines, csvCommas,
  numbersAsNumbers, nothingLeftOut, namesDiffer, choicesAlike, othersApart, noFormulas,
  headerFirst, tableOfCodes, signsExplained, unitsGiven, westernYears, regions, sameEveryYear, definitions, longNotWide,
];
