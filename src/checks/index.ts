import { betterDoubtful } from "./better-doubtful";
import type { Check } from "./check";
import { codeTwice } from "./code-twice";
import { figureUnreadable } from "./figure-unreadable";
import { letterDiffers } from "./letter-differs";
import { letterUnknown } from "./letter-unknown";
import { levelDiffers } from "./level-differs";
import { levelUnknown } from "./level-unknown";
import { levelWithoutLetters } from "./level-without-letters";
import { rateNotComputable } from "./rate-not-computable";

export const checks: readonly Check[] = [
  codeTwice,
  figureUnreadable,
  letterUnknown,
  levelUnknown,
  rateNotComputable,
  betterDoubtful,
  letterDiffers,
  levelDiffers,
  levelWithoutLetters,
];
