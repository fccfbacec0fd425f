import { useDeferredValue, type ReactNode } from "react";

/** What is drawn right after the rest, a little at a time: many of them may open at one press. */
export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}
