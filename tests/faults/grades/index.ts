import type { GradesCheckId } from "../../../src/checks/grades";
import type { Fault } from "../fault";
import { letterDiffers } from "./letter-differs";
import { letterUnknown } from "./letter-unknown";
import { levelDiffers } from "./level-differs";
import { levelUnknown } from "./level-unknown";
import { levelWithoutLetters } from "./level-without-letters";

export const gradesFaults: Readonly<Partial<Record<GradesCheckId, Fault>>> = {
  "letter-unknown": letterUnknown,
  "level-unknown": levelUnknown,
  "letter-differs": letterDiffers,
  "level-differs": levelDiffers,
  "level-without-letters": levelWithoutLetters,
};
