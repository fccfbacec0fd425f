import { newBook } from "../workbook/file";
import { loadSecondPlan } from "./second-plan";
import { draftSecondPlan } from "./second-plan-sheet";

/** The workbook that the workbench opens first: a department's file, so without any mark of ours. */
export function makeSample(): Uint8Array {
  return newBook([draftSecondPlan(loadSecondPlan())], { marked: false });
}
