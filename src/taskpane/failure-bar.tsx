import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import { useWords } from "./words";

const useStyles = makeStyles({ bar: { marginTop: "8px" }, title: { display: "block" } });

type FailureBarProps = { readonly what: string; readonly next: string; readonly onRetry: () => void };

/** What happened, and what to do next. */
export function FailureBar({ what, next, onRetry }: FailureBarProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline" politeness="assertive" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{what}</MessageBarTitle>
          {next}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={onRetry}>{words.retry}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
