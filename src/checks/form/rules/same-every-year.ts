import type { FormRule } from "../form-rule";

/** It takes the file of another year. */
export const sameEveryYear: FormRule = { id: "form-l3-07", notRun: "one-year-only" };
