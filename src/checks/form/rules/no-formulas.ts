import type { FormRule } from "../form-rule";
import { filledCells } from "../page";
import type { Judge } from "../page";

const judge: Judge = (page) => filledCells(page).filter(({ cell }) => "formula" in cell);

export const noFormulas: FormRule = { id: "form-l2-06", judge };
