import { readQuantity } from "../../../quantity/read-quantity";
import type { Position } from "../../../workbook/address";
import { pausing } from "../../../workbook/steps";
import type { FormRule } from "../form-rule";
import { filledCells } from "../page";
import type { Judge } from "../page";

const BULLETS = /^\s*[・･●○■◆▪•*＊].*\n\s*[・･●○■◆▪•*＊]/s;
const NUMBERS = /^[0-9０-９]{1,2}(?:[、，,・][ 　]*[0-9０-９]{1,2})+$/;

/** 小学校 94.2%⏎中学校 87.4%, a list with bullets, 3、4. A name with its number is one thing. */
function holdsSeveral(text: string): boolean {
  if (BULLETS.test(text) || NUMBERS.test(text.trim())) return true;
  const quantity = readQuantity(text);
  return quantity.state === "parts";
}

const judge: Judge = function* (page) {
  const found: Position[] = [];
  yield* pausing(filledCells(page), ({ cell, text, row, column }) => {
    if (cell.kind === "text" && holdsSeveral(text)) found.push({ row, column });
  }, 500);
  return found;
};

export const oneDatum: FormRule = { id: "form-l1-07", judge };
