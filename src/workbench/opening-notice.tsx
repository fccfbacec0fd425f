import { Button, ProgressBar, makeStyles } from "@fluentui/react-components";
import { WORKBENCH } from "../messages/workbench";
import { useLanguage } from "../taskpane/words";
import type { Opening } from "./use-books";

const useStyles = makeStyles({
  notice: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "4px 12px", padding: "6px 12px" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  bar: { flexBasis: "100%" },
});

/** Which file is being read and how far it is; it can be stopped, and then nothing has happened. */
export function OpeningNotice({ opening, onStop }: { readonly opening: Opening; readonly onStop: () => void }) {
  const styles = useStyles();
  const words = WORKBENCH[useLanguage()];
  const { file, part, waiting } = opening;
  return (
    <div className={styles.notice}>
      <span role="status" className={styles.text}>
        {words.opening(file, waiting)}
      </span>
      <Button size="small" onClick={onStop}>
        {words.stop}
      </Button>
      <ProgressBar className={styles.bar} aria-label={words.opening(file, waiting)} value={part} />
    </div>
  );
}
