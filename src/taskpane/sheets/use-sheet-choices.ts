import { useMemo } from "react";
import type { Evaluation } from "../../actions/evaluation";
import { sheetChoicesInSteps, type SheetChoice } from "../../actions/sheet-choices";
import { sayDay } from "../../messages/years";
import { useInSlices } from "../use-in-slices";
import { useLanguage } from "../words";
import { allChoices } from "./chosen-sheets";

const ALL = allChoices();

/** The sheets that can be made, which is found by trying. Until it is known, what was known before; in the beginning, all. */
export function useSheetChoices(evaluation: Evaluation | null): readonly SheetChoice[] {
  const language = useLanguage();
  const begin = useMemo(() => (evaluation === null ? null : () => sheetChoicesInSteps(evaluation, { language, date: sayDay(language, new Date()) })), [evaluation, language]);
  return useInSlices(begin).result ?? ALL;
}
