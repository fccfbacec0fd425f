import { filledCells } from "../page";
import type { Judge } from "../page";

/** L2-05: その他（講演会）, in the cell where one of a few is chosen. */
export const judgeOthersApart: Judge = (page) => filledCells(page).filter(({ text }) => /^その他\s*[（(:：].+/s.test(text.trim()));
