import type { CodesCheckId } from "../../../src/checks/codes";
import type { Fault } from "../fault";
import { codeForm } from "./code-form";
import { codeGap } from "./code-gap";
import { codeMissing } from "./code-missing";
import { codeTwice } from "./code-twice";
import { codeUnknown } from "./code-unknown";
import { directionWithoutMeasure } from "./direction-without-measure";
import { lookAlike } from "./look-alike";
import { measureWithoutPolicy } from "./measure-without-policy";
import { nameDiffers } from "./name-differs";
import { nameTwice } from "./name-twice";

export const codesFaults: Readonly<Partial<Record<CodesCheckId, Fault>>> = {
  "code-missing": codeMissing,
  "code-twice": codeTwice,
  "code-unknown": codeUnknown,
  "code-gap": codeGap,
  "code-form": codeForm,
  "name-differs": nameDiffers,
  "name-twice": nameTwice,
  "direction-without-measure": directionWithoutMeasure,
  "measure-without-policy": measureWithoutPolicy,
  "look-alike": lookAlike,
};
