import type { CodesCheckId } from "../../../src/checks/codes";
import type { Fault } from "../fault";
import { codeTwice } from "./code-twice";

export const codesFaults: Readonly<Partial<Record<CodesCheckId, Fault>>> = {
  "code-twice": codeTwice,
};
