import type { FormRule } from "../form-rule";

/** A plan of one city has no column for regions; whether data of its districts should have one, the cells don't say. */
export const regions: FormRule = { id: "form-l3-06", notRun: "regions-not-known" };
