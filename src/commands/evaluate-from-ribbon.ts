import { evaluate } from "../actions/evaluate";
import { sayFailure } from "../messages/failures";
import type { Language } from "../messages/language";
import { sayNothingFound } from "../messages/nothing-found";
import { PANE, SHEET_LIST } from "../messages/pane";
import { saySchemeUnclear } from "../messages/scheme-problems";
import { sayDay } from "../messages/years";
import { WorkbookFailure } from "../workbook/failure";
import type { Workbook } from "../workbook/workbook";

function sayError(language: Language, error: unknown): string {
  const failure = error instanceof WorkbookFailure ? error : new WorkbookFailure("Unexpected", { what: error instanceof Error ? error.message : String(error) }, { cause: error });
  const { what, next } = sayFailure(language, failure);
  return `${what}\n${next}`;
}

/** 評価する without the pane. `null` where all went well; else what a person has to know. Edits are never overwritten from here. */
export async function evaluateFromRibbon(workbook: Workbook, language: Language): Promise<string | null> {
  const words = PANE[language];
  try {
    const outcome = await evaluate(workbook, { scheme: null, language, edits: "ask", date: sayDay(language, new Date()) });
    switch (outcome.state) {
      case "written": {
        const first = outcome.written[0];
        if (first !== undefined) await workbook.select(first.sheet, "A1");
        return null;
      }
      case "nothing-found": {
        const { what, look, next } = sayNothingFound(language, outcome.evaluation.tables.length);
        return `${what}\n${look}\n${next}`;
      }
      case "scheme-unclear": {
        const { what, next } = saySchemeUnclear(language, outcome.evaluation.schemeProblems);
        return `${what}\n${next}`;
      }
      case "edited":
        return words.edited.inRibbon(SHEET_LIST[language](outcome.sheets.map(({ sheet }) => sheet)));
    }
  } catch (error) {
    return sayError(language, error);
  }
}
