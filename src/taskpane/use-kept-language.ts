import { startTransition, useCallback, useState } from "react";
import { languageOf, type Language } from "../messages/language";
import { browserStore } from "./kept-choices";

const KEY = "hyoka.language";

function keptLanguage(): Language | null {
  try {
    const kept = browserStore()?.getItem(KEY);
    return kept === "ja" || kept === "en" ? kept : null;
  } catch {
    return null;
  }
}

/** What the person chose here before, else what Excel or the browser speaks. */
export function useKeptLanguage(tag: string | undefined): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() => keptLanguage() ?? languageOf(tag));
  const choose = useCallback((chosen: Language) => {
    // Every word of the page follows, a little at a time.
    startTransition(() => { setLanguage(chosen); });
    try {
      browserStore()?.setItem(KEY, chosen);
    } catch {
      // Without a storage it holds until the page is closed.
    }
  }, []);
  return [language, choose];
}
