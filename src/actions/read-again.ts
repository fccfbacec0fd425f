import type { Snapshot } from "../workbook/snapshot";
import type { Workbook } from "../workbook/workbook";
import { evaluateSnapshots } from "./evaluation";
import type { CheckOptions, Evaluation } from "./evaluation";

/** 読み直す: a fresh look at the book as it is now; nothing is written. */
export async function readAgain(workbook: Workbook, { others = [], ...asked }: CheckOptions & { readonly others?: readonly Snapshot[] } = {}): Promise<Evaluation> {
  return evaluateSnapshots([await workbook.read(), ...others], null, asked);
}
