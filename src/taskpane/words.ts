import { createContext, useContext } from "react";
import type { Language } from "../messages/language";
import { PANE, SHEET_LIST } from "../messages/pane";

export const LanguageContext = createContext<Language>("ja");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Switches all of the page to the other language. */
export const ChooseLanguageContext = createContext<(language: Language) => void>(() => undefined);

export function useWords() {
  return PANE[useLanguage()];
}

export function useSheetList() {
  return SHEET_LIST[useLanguage()];
}
