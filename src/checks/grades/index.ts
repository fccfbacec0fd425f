import type { Check } from "../check";
import { figureWithoutLetter } from "./figure-without-letter";
import { letterDiffers } from "./letter-differs";
import { letterUnknown } from "./letter-unknown";
import { letterWithoutFigure } from "./letter-without-figure";
import { levelDiffers } from "./level-differs";
import { levelUnknown } from "./level-unknown";
import { levelWithoutLetters } from "./level-without-letters";
import { overallFar } from "./overall-far";

export type GradesCheckId =
  | "letter-unknown"
  | "level-unknown"
  | "letter-differs"
  | "letter-without-figure"
  | "figure-without-letter"
  | "level-differs"
  | "level-without-letters"
  | "overall-far";

export const gradesChecks: readonly Check[] = [letterUnknown, levelUnknown, letterDiffers, letterWithoutFigure, figureWithoutLetter, levelDiffers, levelWithoutLetters, overallFar];
