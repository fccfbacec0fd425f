import { readQuantity } from "../../../quantity/read-quantity";
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

/** L1-07 */
export const judgeOneDatum: Judge = (page) => filledCells(page).filter(({ cell, text }) => cell.kind === "text" && holdsSeveral(text));
