import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { Evaluation } from "../actions/evaluation";
import { READ_TABLES } from "../messages/read-tables";
import { VIEW_WORDS, type ViewName } from "../messages/views";
import { useLanguage } from "./words";

const useStyles = makeStyles({ bar: { marginTop: "8px" } });

/** How the reading went, and the way on: to the grades, or to the checks where there is nothing to grade. */
export function ReadResult({ evaluation: { tables, unread, toGrade }, onView }: { readonly evaluation: Evaluation; readonly onView: (view: ViewName) => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = READ_TABLES[language];
  const next = toGrade.length > 0 ? "grading" : "checks";
  return (
    <MessageBar intent={unread.length === 0 ? "success" : "info"} layout="multiline" className={styles.bar}>
      <MessageBarBody>{words.result(tables.length, unread.length)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => { onView(next); }}>
          {words.onTo(VIEW_WORDS[language].names[next])}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
