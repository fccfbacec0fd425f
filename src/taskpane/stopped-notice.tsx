import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { WORK } from "../messages/work";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({ bar: { marginTop: "8px" } });

/** What stopping has left: nothing, or what was kept before. */
export function StoppedNotice({ wrote, onRetry }: { readonly wrote: boolean; readonly onRetry: () => void }) {
  const styles = useStyles();
  const words = WORK[useLanguage()];
  const { retry } = useWords();
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>{wrote ? words.stoppedAfter : words.stopped}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{retry}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
