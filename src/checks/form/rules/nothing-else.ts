import { contains } from "../../../workbook/address";
import type { FormRule } from "../form-rule";
import { filledCells } from "../page";
import type { Judge } from "../page";

/** Titles, notes and whatever else stands outside the tables. */
const judge: Judge = (page) => filledCells(page).filter((cell) => !page.tables.some(({ area }) => contains(area, cell)));

export const nothingElse: FormRule = { id: "form-l1-04", judge };
