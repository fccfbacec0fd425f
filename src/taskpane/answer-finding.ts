import { createContext, useContext } from "react";
import type { Finding } from "../checks/finding";

/** What a person can say to a finding: it is written into 検証結果, and then all is read anew. */
export type AnswerFinding = {
  readonly accept: (finding: Finding, reason: string) => void;
  readonly reopen: (finding: Finding) => void;
  /** Whether the rules of form are looked at too, from now on. */
  readonly askForm: (form: boolean) => void;
};

export const AnswerFindingContext = createContext<AnswerFinding>({ accept: () => undefined, reopen: () => undefined, askForm: () => undefined });

export function useAnswerFinding(): AnswerFinding {
  return useContext(AnswerFindingContext);
}
