import type { Check } from "../check";
import { codeTwice } from "./code-twice";

export type CodesCheckId = "code-twice";

export const codesChecks: readonly Check[] = [codeTwice];
