import type { FormRule } from "../form-rule";

/** What a code or a sign stands for, definitions and dates of change may stand in another document. */
export const tableOfCodes: FormRule = { id: "form-l3-02", notRun: "kept-elsewhere" };
export const signsExplained: FormRule = { id: "form-l3-03", notRun: "kept-elsewhere" };
export const definitions: FormRule = { id: "form-l3-08", notRun: "kept-elsewhere" };
