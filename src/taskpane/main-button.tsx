import { Button, makeStyles } from "@fluentui/react-components";
import { VIEW_WORDS, type ViewName } from "../messages/views";
import { useLanguage } from "./words";

const useStyles = makeStyles({ main: { display: "block", width: "100%" } });

type MainButtonProps = { readonly view: ViewName; readonly disabled: boolean; readonly onPress: () => void };

/** The one thing to do in a view; in 設定 there is none. */
export function MainButton({ view, disabled, onPress }: MainButtonProps) {
  const styles = useStyles();
  const words = VIEW_WORDS[useLanguage()];
  if (view === "settings") return null;
  return (
    <Button appearance="primary" className={styles.main} disabledFocusable={disabled} onClick={onPress}>
      {words.main[view]}
    </Button>
  );
}
