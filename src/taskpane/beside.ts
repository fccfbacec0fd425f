import { createContext, useContext } from "react";
import type { Evaluation } from "../actions/evaluation";
import type { Snapshot } from "../workbook/snapshot";

/** What stands around the pane. In Excel there is nothing; the page beside it has further books, and marks cells. */
export type Beside = {
  /** Whether a person can open and choose such further books there. */
  readonly mayReadOthers: boolean;
  /** Further books whose tables belong to the same plan, as they are now; they are read only. */
  readonly readOthers: () => Promise<readonly Snapshot[]>;
  /** Told after each look at the book. */
  readonly onEvaluation: (evaluation: Evaluation) => void;
  /** How often it was asked from outside to read the book again. */
  readonly asked: number;
};

const NOTHING: Beside = { mayReadOthers: false, readOthers: () => Promise.resolve([]), onEvaluation: () => undefined, asked: 0 };

export const BesideContext = createContext<Beside>(NOTHING);

export const useBeside = (): Beside => useContext(BesideContext);
