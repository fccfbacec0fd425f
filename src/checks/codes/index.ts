import type { Check } from "../check";
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

export type CodesCheckId =
  | "code-missing"
  | "code-twice"
  | "code-unknown"
  | "code-gap"
  | "code-form"
  | "name-differs"
  | "name-twice"
  | "direction-without-measure"
  | "measure-without-policy"
  | "look-alike";

export const codesChecks: readonly Check[] = [codeMissing, codeTwice, codeUnknown, codeGap, nameDiffers, nameTwice, directionWithoutMeasure, measureWithoutPolicy, lookAlike, codeForm];
