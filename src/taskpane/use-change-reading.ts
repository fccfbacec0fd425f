import { useMemo } from "react";
import { correctTable, recogniseAutomatically } from "../actions/correct-table";
import { namePlan } from "../actions/name-plan";
import type { Language } from "../messages/language";
import { SETTINGS_SHEET } from "../messages/settings-sheet";
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
      namePlan: (sheet, name) =>
        void take({
          then: "look",
          stays: true,
          note: async (book) => {
            const [written] = await namePlan(book, sheet, name, language);
            return { what: "plan-name", name: name.trim(), sheet: written?.sheet ?? SETTINGS_SHEET[language].sheet };
          },
        }),
      recogniseAutomatically: (key) => { takeOpen({ then: "look", first: (book) => recogniseAutomatically(book, key, language), show: { sheet: key.sheet, cell: `A${key.headerRow}` } }); },
    };
  }, [take, language, openTables]);
}
