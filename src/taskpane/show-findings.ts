import { createContext, useContext } from "react";

/** The line that says how many findings there are; who jumps to the findings goes on reading from it. */
export const FINDINGS_TOTAL = { "data-findings-total": true } as const;

/** Several panes may stand in one page, one for each book. */
export function focusFindings(pane: ParentNode | null): void {
  pane?.querySelector<HTMLElement>("[data-findings-total]")?.focus();
}

/** Leads to the findings, wherever the pane has them. */
export const ShowFindingsContext = createContext<() => void>(() => undefined);

export const useShowFindings = (): (() => void) => useContext(ShowFindingsContext);
