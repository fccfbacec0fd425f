import type { Check } from "../check";
import { baselineMissing } from "./baseline-missing";
import { betterDoubtful } from "./better-doubtful";
import { digitDoubtful } from "./digit-doubtful";
import { figurePending } from "./figure-pending";
import { figureUnavailable } from "./figure-unavailable";
import { figureUnreadable } from "./figure-unreadable";
import { figuresOfKpiDiffer } from "./figures-of-kpi-differ";
import { namesOfKpiDiffer } from "./names-of-kpi-differ";
import { partsDiffer } from "./parts-differ";
import { rateNotComputable } from "./rate-not-computable";
import { shareOverHundred } from "./share-over-hundred";
import { targetEasier } from "./target-easier";
import { targetMet } from "./target-met";
import { targetMissing } from "./target-missing";
import { unitMissing } from "./unit-missing";
import { unitsDiffer } from "./units-differ";
import { valueUnchanged } from "./value-unchanged";
import { yearDiffers } from "./year-differs";

export type FiguresCheckId =
  | "figure-unreadable"
  | "figure-pending"
  | "figure-unavailable"
  | "target-missing"
  | "baseline-missing"
  | "units-differ"
  | "unit-missing"
  | "parts-differ"
  | "target-easier"
  | "target-met"
  | "share-over-hundred"
  | "digit-doubtful"
  | "year-differs"
  | "value-unchanged"
  | "figures-of-kpi-differ"
  | "names-of-kpi-differ"
  | "rate-not-computable"
  | "better-doubtful";

export const figuresChecks: readonly Check[] = [
  figureUnreadable,
  figurePending,
  figureUnavailable,
  targetMissing,
  baselineMissing,
  unitsDiffer,
  unitMissing,
  partsDiffer,
  targetEasier,
  targetMet,
  shareOverHundred,
  digitDoubtful,
  yearDiffers,
  valueUnchanged,
  figuresOfKpiDiffer,
  namesOfKpiDiffer,
  rateNotComputable,
  betterDoubtful,
];
