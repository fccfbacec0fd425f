import type { Check } from "./check";
import { figureUnreadable } from "./figure-unreadable";
import { letterDiffers } from "./letter-differs";
import { letterUnknown } from "./letter-unknown";
import { levelDiffers } from "./level-differs";
import { levelWithoutLetters } from "./level-without-letters";
import { rateNotComputable } from "./rate-not-computable";

export const checks: readonly Check[] = [
  figureUnreadable,
  letterUnknown,
  rateNotComputable,
  letterDiffers,
  levelDiffers,
  levelWithoutLetters,
];
