import { useEffect, type ReactNode } from "react";
import { FluentProvider } from "@fluentui/react-components";
import type { Language } from "../messages/language";
import { useScreenTheme, type HostIsDark } from "./screen-theme";
import { LanguageContext } from "./words";

type ScreenProps = { readonly language: Language; readonly title: string; readonly hostIsDark?: HostIsDark; readonly children: ReactNode };

/** What every page of Hyoka stands on: theme, fonts, language. */
export function Screen({ language, title, hostIsDark, children }: ScreenProps) {
  const { theme, dark } = useScreenTheme(hostIsDark);
  useEffect(() => {
    // Han letters have Japanese forms only where the page says that it is Japanese.
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
    document.title = title;
  }, [language, title, dark]);
  return (
    <LanguageContext value={language}>
      <FluentProvider theme={theme} style={{ minHeight: "100%" }}>
        {children}
      </FluentProvider>
    </LanguageContext>
  );
}
