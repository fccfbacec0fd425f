/** How a request goes wrong. */
export type FaultKind =
  /** Refused; nothing was done. */
  | { readonly kind: "refuse" }
  /** Refused at an action; what stood before it was done. */
  | { readonly kind: "refuse-midway"; readonly after: number }
  /** No answer ever, and nothing was done. */
  | { readonly kind: "hang" }
  /** No answer ever, but everything was done. */
  | { readonly kind: "hang-applied" }
  /** No answer ever, and only the first actions were done. */
  | { readonly kind: "hang-midway"; readonly after: number }
  /** From here on the host answers nothing and does nothing. */
  | { readonly kind: "dead" }
  /** From here on every request is refused. */
  | { readonly kind: "refuse-all" };

/** `at` counts requests from 1. */
export type Fault = FaultKind & { readonly at: number; readonly code?: string };
