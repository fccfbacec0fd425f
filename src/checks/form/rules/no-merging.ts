import type { FormRule } from "../form-rule";
import type { Judge } from "../page";

const judge: Judge = ({ sheet }) => sheet.merges.map(({ top, left }) => ({ row: top, column: left }));

export const noMerging: FormRule = { id: "form-l1-12", judge };
