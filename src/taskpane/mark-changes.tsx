import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import { listMarkChanges } from "../actions/matrix-marks";
import type { Evaluation } from "../actions/evaluate";
import { markChangeWords } from "../messages/mark-changes";
import { sayUnread } from "../messages/reasons";
import { useMarkChangesSteps } from "./mark-changes-context";
import { useRowStyles } from "./row-styles";
import { ShortList } from "./short-list";
import { useShowCell } from "./show-cell";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({
  bar: { marginTop: "12px" },
  title: { display: "block" },
  step: { whiteSpace: "nowrap" },
  rows: { margin: "6px 0 0 -8px" },
});

type MatrixProps = { readonly sheet: string; readonly changes: ReturnType<typeof listMarkChanges>; readonly unread: Evaluation["unread"] };

/** One matrix: before and after, cell by cell, and what can be done about it. */
function ChangedMatrix({ sheet, changes, unread }: MatrixProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const language = useLanguage();
  const pane = useWords();
  const words = markChangeWords(language);
  const showCell = useShowCell();
  const { takeOver, redraw } = useMarkChangesSteps();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{changes.length > 0 ? words.changed(sheet, changes.length) : words.unreadable(sheet, unread.length)}</MessageBarTitle>
        {words.about}
        <div className={styles.rows}>
          <ShortList
            items={changes}
            render={(change) => (
              <li key={change.place.cell} className={rows.item}>
                <button type="button" className={rows.row} onClick={() => { showCell(change.place); }}>
                  {words.spot(change)}　<b className={styles.step}>{words.step(change)}</b>
                  <span className={rows.small}> {change.place.cell}</span>
                </button>
              </li>
            )}
          />
          <ShortList
            items={unread}
            render={({ place, text, why }) => (
              <li key={place.cell} className={rows.item}>
                <button type="button" className={rows.row} onClick={() => { showCell(place); }}>
                  {text.trim() !== "" && pane.quoted(text.trim().slice(0, 60))}
                  <span className={rows.small}> {sayUnread(language, why)} {place.cell}</span>
                </button>
              </li>
            )}
          />
        </div>
      </MessageBarBody>
      <MessageBarActions>
        {changes.length > 0 && (
          <Button appearance="primary" aria-label={words.useOf(sheet)} onClick={() => { takeOver(changes); }}>
            {words.use}
          </Button>
        )}
        <Button aria-label={words.redrawOf(sheet)} onClick={() => { redraw(sheet); }}>
          {words.redraw}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Marks that people set or cleared in a matrix since it was made; nothing is taken over unless they say so. */
export function MarkChanges({ evaluation }: { readonly evaluation: Evaluation }) {
  const changes = listMarkChanges(evaluation);
  const sheets = evaluation.plans.flatMap(({ plan }) => plan.ownMatrices.map(({ sheet }) => sheet));
  return sheets.map((sheet) => {
    const own = changes.filter(({ place }) => place.sheet === sheet);
    const unread = evaluation.unread.filter(({ place }) => place.file === evaluation.file && place.sheet === sheet);
    return own.length + unread.length === 0 ? null : <ChangedMatrix key={sheet} sheet={sheet} changes={own} unread={unread} />;
  });
}
