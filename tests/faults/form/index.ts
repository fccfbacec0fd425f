import type { CheckId } from "../../../src/checks/finding";
import { choicesAlike } from "./choices-alike";
import { columnsNamed } from "./columns-named";
import type { FormFault } from "./form-fault";
import { headerFirst } from "./header-first";
import { longNotWide } from "./long-not-wide";
import { namesDiffer } from "./names-differ";
import { noFormulas } from "./no-formulas";
import { noMerging } from "./no-merging";
import { noPadding } from "./no-padding";
import { nothingElse } from "./nothing-else";
import { nothingHidden } from "./nothing-hidden";
import { nothingLeftOut } from "./nothing-left-out";
import { numbersAsNumbers } from "./numbers-as-numbers";
import { oneDatum } from "./one-datum";
import { oneTable } from "./one-table";
import { othersApart } from "./others-apart";
import { plainSigns } from "./plain-signs";
import { unbroken } from "./unbroken";
import { unitsGiven } from "./units-given";
import { westernYears } from "./western-years";
import { zeroOrBlank } from "./zero-or-blank";

export const formFaults: Readonly<Partial<Record<CheckId, FormFault>>> = {
  "form-l1-02": oneTable,
  "form-l1-03": unbroken,
  "form-l1-04": nothingElse,
  "form-l1-05": columnsNamed,
  "form-l1-06": noPadding,
  "form-l1-07": oneDatum,
  "form-l1-08": plainSigns,
  "form-l1-09": zeroOrBlank,
  "form-l1-12": noMerging,
  "form-l1-13": nothingHidden,
  "form-l2-01": numbersAsNumbers,
  "form-l2-02": nothingLeftOut,
  "form-l2-03": namesDiffer,
  "form-l2-04": choicesAlike,
  "form-l2-05": othersApart,
  "form-l2-06": noFormulas,
  "form-l3-01": headerFirst,
  "form-l3-04": unitsGiven,
  "form-l3-05": westernYears,
  "form-l3-09": longNotWide,
};
