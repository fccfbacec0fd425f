import { createContext, useContext } from "react";
import type { MarkChange } from "../actions/matrix-marks";

/** What a person can do about marks that were changed in a matrix; afterwards all is read anew. */
export type MarkChangesSteps = {
  readonly takeOver: (changes: readonly MarkChange[]) => void;
  readonly redraw: (sheet: string) => void;
};

export const MarkChangesContext = createContext<MarkChangesSteps>({ takeOver: () => undefined, redraw: () => undefined });

export function useMarkChangesSteps(): MarkChangesSteps {
  return useContext(MarkChangesContext);
}
