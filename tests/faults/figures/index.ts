import type { FiguresCheckId } from "../../../src/checks/figures";
import type { Fault } from "../fault";
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

export const figuresFaults: Readonly<Partial<Record<FiguresCheckId, Fault>>> = {
  "figure-unreadable": figureUnreadable,
  "figure-pending": figurePending,
  "figure-unavailable": figureUnavailable,
  "target-missing": targetMissing,
  "baseline-missing": baselineMissing,
  "units-differ": unitsDiffer,
  "unit-missing": unitMissing,
  "parts-differ": partsDiffer,
  "target-easier": targetEasier,
  "target-met": targetMet,
  "share-over-hundred": shareOverHundred,
  "digit-doubtful": digitDoubtful,
  "year-differs": yearDiffers,
  "value-unchanged": valueUnchanged,
  "figures-of-kpi-differ": figuresOfKpiDiffer,
  "names-of-kpi-differ": namesOfKpiDiffer,
  "rate-not-computable": rateNotComputable,
  "better-doubtful": betterDoubtful,
};
