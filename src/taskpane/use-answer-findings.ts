import { useMemo } from "react";
import { acceptFinding, reopenFinding } from "../actions/accept-finding";
import type { Language } from "../messages/language";
import type { AnswerFinding } from "./answer-finding";
import type { Take } from "./use-evaluation";

export function useAnswerFindings(take: Take, language: Language): AnswerFinding {
  return useMemo<AnswerFinding>(() => {
    const options = { scheme: null, language };
    return {
      accept: (finding, reason) => void take({ then: "ask", answer: { accepts: true, write: (book, chosen) => acceptFinding(book, finding, reason, { ...options, ...chosen }) } }),
      reopen: (finding) => void take({ then: "ask", answer: { accepts: false, write: (book, chosen) => reopenFinding(book, finding, { ...options, ...chosen }) } }),
      askForm: (form) => void take({ then: "look", stays: true, form }),
    };
  }, [take, language]);
}
