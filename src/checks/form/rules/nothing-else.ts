import { contains } from "../../../workbook/address";
import { filledCells } from "../page";
import type { Judge } from "../page";

/** L1-04: titles, notes and whatever else stands outside the tables. */
export const judgeNothingElse: Judge = (page) => filledCells(page).filter((cell) => !page.tables.some(({ area }) => contains(area, cell)));
