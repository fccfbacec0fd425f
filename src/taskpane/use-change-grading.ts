import { useMemo } from "react";
import { chooseAllForIndicator, chosenForIndicator } from "../actions/choose-for-indicator";
import { makeSchemeSheet } from "../actions/make-scheme-sheet";
import type { Evaluation } from "../actions/evaluate";
import type { Language } from "../messages/language";
import { SETTINGS_SHEET } from "../messages/settings-sheet";
import type { ChangeGrading } from "./change-grading";
import type { Take } from "./use-evaluation";

/** Choices about grading only read again: whoever makes several of them writes the results once, at the end. */
export function useChangeGrading(take: Take, language: Language, snapshots: Evaluation["snapshots"] | null): ChangeGrading {
  return useMemo(
    () => ({
      makeScheme: (preset) =>
        take({
          then: "look",
          stays: true,
          note: async (book) => {
            const made = await makeSchemeSheet(book, preset, language);
            return { what: "scheme", made: made.state, shows: made.state === "exists" ? made.sheet : (made.written[0]?.sheet ?? "") };
          },
        }),
      choose: (indicator, choices) =>
        take({
          then: "look",
          stays: true,
          note: async (book) => {
            const [written] = await chooseAllForIndicator(book, indicator, choices, language);
            return { what: "indicator", name: indicator.name, sheet: written?.sheet ?? SETTINGS_SHEET[language].sheet };
          },
        }),
      chosen: (indicator) => chosenForIndicator(snapshots ?? [], indicator),
    }),
    [take, language, snapshots],
  );
}
