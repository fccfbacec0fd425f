import type { FormRule } from "../form-rule";
import { filledCells } from "../page";
import type { Judge } from "../page";

/** その他（講演会）, in the cell where one of a few is chosen. */
const judge: Judge = (page) => filledCells(page).filter(({ text }) => /^その他\s*[（(:：].+/s.test(text.trim()));

export const othersApart: FormRule = { id: "form-l2-05", judge };
