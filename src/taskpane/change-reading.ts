import { createContext, useContext } from "react";
import type { Correction, TableKey } from "../actions/correct-table";

/** What a person can change about how tables are read: it is kept, and then all is read anew. */
export type ChangeReading = {
  readonly correct: (correction: Correction) => void;
  readonly recogniseAutomatically: (key: TableKey) => void;
};

export const ChangeReadingContext = createContext<ChangeReading>({ correct: () => undefined, recogniseAutomatically: () => undefined });

export function useChangeReading(): ChangeReading {
  return useContext(ChangeReadingContext);
}
