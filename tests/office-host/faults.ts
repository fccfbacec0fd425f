/** How a request goes wrong: how much of it is done all the same, what is answered, and what becomes of later ones. */
export type Fault = {
  /** Which request, counted from 1. */
  readonly at: number;
  /** So many of its actions are done. */
  readonly done: number;
  readonly answer: "refused" | "silence";
  /** Of all requests after it, of which nothing is done unless the host is well again. */
  readonly afterwards: "well" | "refused" | "silence";
  /** Excel's code, where it is refused. */
  readonly code?: string;
};

export const ALL = Infinity;
