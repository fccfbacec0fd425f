import { useId } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { VIEW_WORDS, type ViewName } from "../messages/views";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  main: { display: "block", width: "100%" },
  writes: { margin: "2px 0 0 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

type MainButtonProps = {
  readonly view: ViewName;
  readonly disabled: boolean;
  readonly onPress: () => void;
  /** The sheets that 評価する would write; left out where that is not known. */
  readonly sheets?: readonly string[];
};

/** The one thing to do in a view, and what it writes; in 設定 there is none. */
export function MainButton({ view, disabled, onPress, sheets = [] }: MainButtonProps) {
  const styles = useStyles();
  const id = useId();
  const words = VIEW_WORDS[useLanguage()];
  if (view === "settings") return null;
  return (
    <>
      <Button appearance="primary" className={styles.main} disabledFocusable={disabled} aria-describedby={id} onClick={onPress}>
        {words.main[view]}
      </Button>
      <p id={id} className={styles.writes}>{view === "grading" && sheets.length > 0 ? words.writesThese(sheets) : words.writes[view]}</p>
    </>
  );
}
