import { useEffect, type ReactNode } from "react";
import { FluentProvider } from "@fluentui/react-components";
import type { Language } from "../messages/language";
import { useScreenTheme, type HostIsDark } from "./screen-theme";
import { ChooseLanguageContext, LanguageContext } from "./words";

type ScreenProps = { readonly language: Language; readonly onLanguage: (language: Language) => void; readonly title: string; readonly hostIsDark?: HostIsDark; readonly children: ReactNode };

/** What every page of Hyoka stands on: theme, fonts, language. */
export function Screen({ language, onLanguage, title, hostIsDark, children }: ScreenProps) {
  const { theme, dark } = useScreenTheme(hostIsDark);
  useEffect(() => {
    // Han letters have Japanese forms only where the page says that it is Japanese.
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
    document.title = title;
  }, [language, title, dark]);
  return (
    <LanguageContext value={language}>
      <ChooseLanguageContext value={onLanguage}>
        <FluentProvider theme={theme} style={{ height: "100%" }}>
          {children}
        </FluentProvider>
      </ChooseLanguageContext>
    </LanguageContext>
  );
}
