import { createContext, useContext } from "react";

/** The line that says how many findings there are; who jumps to the findings goes on reading from it. */
export const FINDINGS_TOTAL = "hyoka-findings-total";

export function focusFindings(): void {
  document.getElementById(FINDINGS_TOTAL)?.focus();
}

/** Leads to the findings, wherever the pane has them. */
export const ShowFindingsContext = createContext<() => void>(focusFindings);

export const useShowFindings = (): (() => void) => useContext(ShowFindingsContext);
