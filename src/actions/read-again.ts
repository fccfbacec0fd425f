import type { Snapshot } from "../workbook/snapshot";
import type { Workbook } from "../workbook/workbook";
import { evaluateInSteps } from "./evaluation";
import { atOnce } from "./steps";
import type { CheckOptions, Evaluation } from "./evaluation";

/** 読み直す: a fresh look at the book as it is now; nothing is written. */
export async function readAgain(workbook: Workbook, { others = [], ...asked }: CheckOptions & { readonly others?: readonly Snapshot[] } = {}): Promise<Evaluation> {
  const { carry = atOnce } = asked;
  return carry(evaluateInSteps([await workbook.read(), ...others], null, asked));
}
