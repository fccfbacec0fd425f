import type { FormRule } from "../form-rule";

/** Pictures, shapes and text boxes lie above the cells, and only cells are read. */
export const objects: FormRule = { id: "form-l1-10", notRun: "objects-not-read" };

/** Nor are colours and bold type. */
export const looks: FormRule = { id: "form-l1-11", notRun: "looks-not-read" };
