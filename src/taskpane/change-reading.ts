import { createContext, useContext } from "react";
import type { Correction, TableKey } from "../actions/correct-table";

/** What a person can change about how tables are read: it is kept, and then all is read anew. */
export type ChangeReading = {
  readonly correct: (correction: Correction) => void;
  readonly recogniseAutomatically: (key: TableKey) => void;
  /** A blank name takes an earlier one back. */
  readonly namePlan: (sheet: string, name: string) => void;
};

export const ChangeReadingContext = createContext<ChangeReading>({ correct: () => undefined, recogniseAutomatically: () => undefined, namePlan: () => undefined });

export function useChangeReading(): ChangeReading {
  return useContext(ChangeReadingContext);
}
