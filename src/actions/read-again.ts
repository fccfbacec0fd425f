import type { Workbook } from "../workbook/workbook";
import { evaluateSnapshots } from "./evaluation";
import type { CheckOptions, Evaluation } from "./evaluation";

/** 読み直す: a fresh look at the book as it is now; nothing is written. */
export async function readAgain(workbook: Workbook, asked: CheckOptions = {}): Promise<Evaluation> {
  return evaluateSnapshots([await workbook.read()], null, asked);
}
