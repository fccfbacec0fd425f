import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import { sayFailure } from "../messages/failures";
import { sayNothingFound } from "../messages/nothing-found";
import type { WorkbookFailure } from "../workbook/failure";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({ bar: { marginTop: "8px" }, title: { display: "block" } });

/** What happened, and what to do next. */
export function FailureNotice({ failure, onRetry }: { readonly failure: WorkbookFailure; readonly onRetry: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const { what, next } = sayFailure(useLanguage(), failure);
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

export function NothingFoundNotice({ tables }: { readonly tables: number }) {
  const styles = useStyles();
  const { what, look, next } = sayNothingFound(useLanguage(), tables);
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{what}</MessageBarTitle>
        {look} {next}
      </MessageBarBody>
    </MessageBar>
  );
}

export function PlainNotice({ intent, text }: { readonly intent: "success" | "info" | "warning"; readonly text: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
