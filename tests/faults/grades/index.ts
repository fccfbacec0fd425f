import type { GradesCheckId } from "../../../src/checks/grades";
import type { Fault } from "../fault";
import { figureWithoutLetter } from "./figure-without-letter";
import { letterDiffers } from "./letter-differs";
import { letterUnknown } from "./letter-unknown";
import { letterWithoutFigure } from "./letter-without-figure";
import { levelDiffers } from "./level-differs";
import { levelUnknown } from "./level-unknown";
import { levelWithoutLetters } from "./level-without-letters";
import { overallFar } from "./overall-far";

export const gradesFaults: Readonly<Partial<Record<GradesCheckId, Fault>>> = {
  "letter-unknown": letterUnknown,
  "level-unknown": levelUnknown,
  "letter-differs": letterDiffers,
  "level-differs": levelDiffers,
  "letter-without-figure": letterWithoutFigure,
  "figure-without-letter": figureWithoutLetter,
  "level-without-letters": levelWithoutLetters,
  "overall-far": overallFar,
};
