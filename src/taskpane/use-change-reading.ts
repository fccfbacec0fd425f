import { useMemo } from "react";
import { correctTable, recogniseAutomatically } from "../actions/correct-table";
import type { Language } from "../messages/language";
import type { ChangeReading } from "./change-reading";
import type { Take } from "./use-evaluation";

/** Corrections are kept and all is read anew; sheets are written only when a person asks for them. */
export function useChangeReading(take: Take, language: Language, openTables: () => void): ChangeReading {
  return useMemo<ChangeReading>(() => {
    // Answering the last question must not fold away what a person is looking at.
    const takeOpen = (step: Parameters<Take>[0]) => {
      openTables();
      void take(step);
    };
    return {
      correct: (correction) => { takeOpen({ then: "look", first: (book) => correctTable(book, correction, language), show: { sheet: correction.sheet, cell: `A${correction.startsAt ?? correction.headerRow}` } }); },
      recogniseAutomatically: (key) => { takeOpen({ then: "look", first: (book) => recogniseAutomatically(book, key, language), show: { sheet: key.sheet, cell: `A${key.headerRow}` } }); },
    };
  }, [take, language, openTables]);
}
