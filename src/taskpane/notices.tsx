import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import { sayFailure } from "../messages/failures";
import { sayNothingFound } from "../messages/nothing-found";
import type { WorkbookFailure } from "../workbook/failure";
import { FailureBar } from "./failure-bar";
import { useLanguage } from "./words";

const useStyles = makeStyles({ bar: { marginTop: "8px" }, title: { display: "block" } });

export function FailureNotice({ failure, onRetry }: { readonly failure: WorkbookFailure; readonly onRetry: () => void }) {
  return <FailureBar {...sayFailure(useLanguage(), failure)} onRetry={onRetry} />;
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
