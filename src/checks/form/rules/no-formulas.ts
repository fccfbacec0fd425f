import { filledCells } from "../page";
import type { Judge } from "../page";

/** L2-06 */
export const judgeNoFormulas: Judge = (page) => filledCells(page).filter(({ cell }) => "formula" in cell);
