import type { FormRule } from "../form-rule";
import { filledCells } from "../page";
import type { Judge } from "../page";

/** A line broken to fit, blanks at an end, 施　策, several blanks in a row. */
const PADDED = /\n|^[ 　\t]|[ 　\t]$|[ 　]{2,}|^\S(?:[ 　]\S)+$/;

const judge: Judge = (page) => filledCells(page).filter(({ cell }) => cell.kind === "text" && PADDED.test(cell.text));

export const noPadding: FormRule = { id: "form-l1-06", judge };
