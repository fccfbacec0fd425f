import type { FormRule } from "../form-rule";

/** It was opened as a workbook, so it is one. */
export const fileKind: FormRule = { id: "form-l1-01", judge: () => [] };
