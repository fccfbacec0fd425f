import { filledCells } from "../page";
import type { Judge } from "../page";

/** A line broken to fit, blanks at an end, 施　策, several blanks in a row. */
const PADDED = /\n|^[ 　\t]|[ 　\t]$|[ 　]{2,}|^\S(?:[ 　]\S)+$/;

/** L1-06 */
export const judgeNoPadding: Judge = (page) => filledCells(page).filter(({ cell }) => cell.kind === "text" && PADDED.test(cell.text));
