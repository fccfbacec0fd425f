import type { Judge } from "./page";

/** Ids of the rules' numbers, which last as long as the rules do. */
export type FormCheckId =
  | "form-l1-01" | "form-l1-02" | "form-l1-03" | "form-l1-04" | "form-l1-05" | "form-l1-06" | "form-l1-07" | "form-l1-08"
  | "form-l1-09" | "form-l1-10" | "form-l1-11" | "form-l1-12" | "form-l1-13" | "form-l1-14" | "form-l1-15"
  | "form-l2-01" | "form-l2-02" | "form-l2-03" | "form-l2-04" | "form-l2-05" | "form-l2-06"
  | "form-l3-01" | "form-l3-02" | "form-l3-03" | "form-l3-04" | "form-l3-05" | "form-l3-06" | "form-l3-07" | "form-l3-08" | "form-l3-09";

/** A rule is judged from the sheets as they were read, or it is not, and then it says why not. */
export type FormRule = { readonly id: FormCheckId } & ({ readonly judge: Judge } | { readonly notRun: string });
