import { makeStyles } from "@fluentui/react-components";
import type { Evaluation } from "../actions/evaluate";
import { sayLeftOut, sayUnread } from "../messages/reasons";
import { useRowStyles } from "./row-styles";
import { Section } from "./section";
import { ShortList } from "./short-list";
import { useShowCell } from "./show-cell";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({ line: { margin: "4px 0" }, sheet: { padding: "4px 8px" } });

/** What was not used, cell by cell, so that nothing drops out in silence. */
export function UnreadCells({ unread }: Pick<Evaluation, "unread">) {
  const rows = useRowStyles();
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const showCell = useShowCell();
  return (
    <Section title={words.unread}>
      {unread.length === 0 && <p className={styles.line}>{words.unreadNone}</p>}
      <ShortList
        items={unread}
        render={({ place, text, why }) => (
          <li key={`${place.sheet}!${place.cell}/${why}`} className={rows.item}>
            <button type="button" className={rows.row} onClick={() => { showCell(place); }}>
              {place.sheet} {place.cell}
              {text.trim() !== "" && <span>{words.quoted(text.trim().slice(0, 60))}</span>}
              <span className={rows.small}> {sayUnread(language, why)}</span>
            </button>
          </li>
        )}
      />
    </Section>
  );
}

export function LeftOutSheets({ leftOut }: Pick<Evaluation, "leftOut">) {
  const rows = useRowStyles();
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  if (leftOut.length === 0) return null;
  return (
    <Section title={words.leftOut}>
      <ShortList
        items={leftOut}
        render={({ sheet, why }) => (
          <li key={sheet} className={styles.sheet}>
            {sheet} <span className={rows.small}>{sayLeftOut(language, why)}</span>
          </li>
        )}
      />
    </Section>
  );
}
