import { useMemo } from "react";
import { takeOverMarks } from "../actions/matrix-marks";
import { redrawMatrices } from "../actions/redraw-matrices";
import type { Language } from "../messages/language";
import { SETTINGS_SHEET } from "../messages/settings-sheet";
import { sayDay } from "../messages/years";
import type { MarkChangesSteps } from "./mark-changes-context";
import type { useEvaluation } from "./use-evaluation";

type Take = ReturnType<typeof useEvaluation>["take"];

export function useMarkChanges(take: Take, language: Language): MarkChangesSteps {
  return useMemo(
    () => ({
      takeOver: (changes) =>
        void take({
          then: "look",
          stays: true,
          note: async (book, carry) => {
            const outcome = await takeOverMarks(book, changes, language, [], carry);
            if (outcome.state === "changed") return { what: "marks-not-taken" };
            return { what: "marks-taken", count: outcome.count, sheet: outcome.written[0]?.sheet ?? SETTINGS_SHEET[language].sheet };
          },
        }),
      redraw: (sheet) =>
        void take({
          then: "look",
          stays: true,
          note: async (book, carry) => {
            const outcome = await redrawMatrices(book, [sheet], { language, date: sayDay(language, new Date()), carry });
            return { what: "marks-redrawn", done: outcome.state === "written", shows: sheet };
          },
        }),
    }),
    [take, language],
  );
}
