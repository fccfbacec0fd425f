import { createContext, useContext } from "react";
import type { ChoiceForIndicator, ChosenForIndicator, IndicatorKey } from "../actions/choose-for-indicator";
import type { Scheme } from "../grading/scheme";

/** What a person can change about how things are graded: it is kept in the book, and then all is read anew. `false` where that failed. */
export type ChangeGrading = {
  readonly makeScheme: (preset: Scheme) => Promise<boolean>;
  readonly choose: (indicator: IndicatorKey, choices: readonly ChoiceForIndicator[]) => Promise<boolean>;
  readonly chosen: (indicator: IndicatorKey) => ChosenForIndicator;
};

const NOTHING: ChosenForIndicator = { formula: null, better: null, baseline: null };

export const ChangeGradingContext = createContext<ChangeGrading>({ makeScheme: () => Promise.resolve(false), choose: () => Promise.resolve(false), chosen: () => NOTHING });

export function useGradingChanges(): ChangeGrading {
  return useContext(ChangeGradingContext);
}
