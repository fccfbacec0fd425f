import type { FormCheckId } from "../../../src/checks/form/form-rule";
import type { Dice } from "../dice";
import type { DataTable } from "./data-table";

/** One way to spoil a table that was fit for machines. `null` where this one has no place for it. */
export type FormFault = {
  readonly spoil: (table: DataTable, dice: Dice) => { readonly what: string; readonly table: DataTable } | null;
  /** Other rules that it rightly departs from, each with its reason. */
  readonly besides?: Readonly<Partial<Record<FormCheckId, string>>>;
};
