import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Scheme } from "../grading/scheme";
import { sayLacking, schemeSectionWords } from "../messages/scheme-section";
import { useGradingChanges } from "./change-grading";
import { useLanguage } from "./words";

const useStyles = makeStyles({ small: { margin: "4px 0 8px 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" } });

/** Where a preset comes from, what it leaves open, and the button that writes it into the book. */
export function MakeScheme({ preset, tried = false }: { readonly preset: Scheme; readonly tried?: boolean }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = schemeSectionWords(language);
  const { makeScheme } = useGradingChanges();
  const lacking = sayLacking(language, preset);
  return (
    <>
      <p className={styles.small}>{words.source(preset.source)}</p>
      {lacking !== null && <p className={styles.small}>{lacking}</p>}
      <Button onClick={() => void makeScheme(preset)}>{tried ? words.makeTried : words.make}</Button>
    </>
  );
}
