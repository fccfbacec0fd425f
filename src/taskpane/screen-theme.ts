import { useEffect, useState } from "react";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Segoe UI for Latin letters; then the Japanese fonts of Windows, macOS and the rest. */
const FONTS = '"Segoe UI", "Yu Gothic UI", "Meiryo", "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", sans-serif';

const light: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
// Fluent's own red of the dark theme has 4.2 : 1 on a pane's grey; small letters need 4.5 : 1.
const dark: Theme = { ...webDarkTheme, fontFamilyBase: FONTS, colorStatusDangerForeground1: "#eeacb2" };

/** What the host says about its theme; `null` where it says nothing, as Excel on the web does. */
export type HostIsDark = () => boolean | null;

const sayNothing: HostIsDark = () => null;

/** The host's theme, else the system's. Forced colours need nothing of us: the browser lays them over both. */
export function useScreenTheme(hostIsDark: HostIsDark = sayNothing): { readonly theme: Theme; readonly dark: boolean } {
  const [isDark, setDark] = useState(() => hostIsDark() ?? matchMedia("(prefers-color-scheme: dark)").matches);
  useEffect(() => {
    const system = matchMedia("(prefers-color-scheme: dark)");
    const look = () => {
      setDark(hostIsDark() ?? system.matches);
    };
    // No event tells a pane that Excel's theme was changed; a person comes back to the pane after doing so.
    document.addEventListener("visibilitychange", look);
    system.addEventListener("change", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      system.removeEventListener("change", look);
    };
  }, [hostIsDark]);
  return { theme: isDark ? dark : light, dark: isDark };
}
