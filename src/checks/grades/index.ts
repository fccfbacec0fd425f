import type { Check } from "../check";
import { letterDiffers } from "./letter-differs";
import { letterUnknown } from "./letter-unknown";
import { levelDiffers } from "./level-differs";
import { levelUnknown } from "./level-unknown";
import { levelWithoutLetters } from "./level-without-letters";

export type GradesCheckId = "letter-unknown" | "level-unknown" | "letter-differs" | "level-differs" | "level-without-letters";

export const gradesChecks: readonly Check[] = [letterUnknown, levelUnknown, letterDiffers, levelDiffers, levelWithoutLetters];
