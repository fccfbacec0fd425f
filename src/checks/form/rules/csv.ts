import type { FormRule } from "../form-rule";

/** A workbook is no CSV, whatever it may be saved as later. */
export const csvLines: FormRule = { id: "form-l1-14", notRun: "csv-only" };
export const csvCommas: FormRule = { id: "form-l1-15", notRun: "csv-only" };
