import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { acceptFinding, reopenFinding } from "../actions/accept-finding";
import { correctTable, recogniseAutomatically } from "../actions/correct-table";
import type { Workbook } from "../workbook/workbook";
import { AnswerFindingContext, type AnswerFinding } from "./answer-finding";
import { ChangeReadingContext, type ChangeReading } from "./change-reading";
import { ChangeGradingContext } from "./change-grading";
import { EditedDialog } from "./edited-dialog";
import { EVERYTHING, type FindingsView } from "./findings-view";
import { FailureNotice } from "./notices";
import { NotedNotice } from "./noted";
import { Outcome, OutcomeNotice } from "./outcome";
import { Progress } from "./progress";
import { ShowCellContext, type ShowCell } from "./show-cell";
import { UnfinishedNotice } from "./unfinished-notice";
import { useChangeGrading } from "./use-change-grading";
import { useEvaluation } from "./use-evaluation";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({
  pane: { boxSizing: "border-box", minWidth: 0, padding: "16px 14px 24px 14px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  title: { margin: "0 44px 8px 0", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  intro: { margin: "0 0 14px 0", color: tokens.colorNeutralForeground2 },
  start: { flex: "1 1 auto" },
  status: { outlineStyle: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The pane knows a workbook, not whether it is open in Excel or in the page beside it. */
export function Pane({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { state, run, take, retry, overwrite, fail, cancel } = useEvaluation(workbook, language);
  const { working, outcome, failure, cancelled, noted, stays } = state;
  const shown = !working && failure === null && outcome !== null;
  const showCell = useCallback<ShowCell>(({ sheet, cell }) => void workbook.select(sheet, cell).catch(fail), [workbook, fail]);

  const [tablesOpen, setTablesOpen] = useState<boolean | null>(null);
  const [findingsView, setFindingsView] = useState<FindingsView>(EVERYTHING);
  const looked = outcome?.state === "looked" || outcome?.state === "answered";
  const answer = useMemo<AnswerFinding>(() => {
    const options = { scheme: null, language };
    return {
      accept: (finding, reason) => void take({ then: "ask", answer: (book, chosen) => acceptFinding(book, finding, reason, { ...options, ...chosen }) }),
      reopen: (finding) => void take({ then: "ask", answer: (book, chosen) => reopenFinding(book, finding, { ...options, ...chosen }) }),
      askForm: (form) => void take({ then: "look", stays: true, form }),
    };
  }, [take, language]);
  const change = useMemo<ChangeReading>(() => {
    const then = looked ? "look" : "ask";
    // Answering the last question must not fold away what a person is looking at.
    const takeOpen = (step: Parameters<typeof take>[0]) => {
      setTablesOpen(true);
      void take(step);
    };
    return {
      correct: (correction) => { takeOpen({ then, first: (book) => correctTable(book, correction, language), show: { sheet: correction.sheet, cell: `A${correction.startsAt ?? correction.headerRow}` } }); },
      recogniseAutomatically: (key) => { takeOpen({ then, first: (book) => recogniseAutomatically(book, key, language), show: { sheet: key.sheet, cell: `A${key.headerRow}` } }); },
    };
  }, [take, language, looked]);

  const grading = useChangeGrading(take, language, outcome?.evaluation.snapshots ?? null);
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the focus may be gone with the rows that changed; it must not fall back to the top of the page.
    if (!working && outcome !== null && document.hasFocus() && document.activeElement === document.body) status.current?.focus();
  }, [working, outcome]);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A choice is made far below the place where failures are told.
    if (failure !== null) alert.current?.scrollIntoView({ block: "nearest" });
  }, [failure]);

  return (
    <ShowCellContext value={showCell}>
      <div className={styles.pane}>
        <h1 className={styles.title}>{words.title}</h1>
        <UnfinishedNotice workbook={workbook} onFailure={fail} />
        {outcome === null && <p className={styles.intro}>{words.intro}</p>}
        <div className={styles.buttons}>
          <Button appearance="primary" size="large" className={styles.start} disabledFocusable={working} onClick={() => void run("ask")}>
            {outcome === null ? words.evaluate : words.evaluateAgain}
          </Button>
          <Button size="large" disabledFocusable={working} onClick={() => void run("look")}>
            {words.readAgain}
          </Button>
        </div>
        <div ref={status} role="status" tabIndex={-1} className={styles.status}>
          {working && <Progress />}
          {shown && (noted === null ? <OutcomeNotice outcome={outcome} cancelled={cancelled} /> : <NotedNotice noted={noted} />)}
        </div>
        <div ref={alert}>{failure !== null && <FailureNotice failure={failure} onRetry={() => void retry()} />}</div>
        {outcome !== null && (shown || stays) && (
          <ChangeReadingContext value={change}>
            <ChangeGradingContext value={grading}>
              <AnswerFindingContext value={answer}>
                <Outcome outcome={outcome} tablesOpen={tablesOpen} onTablesOpen={setTablesOpen} findingsView={findingsView} onFindingsView={setFindingsView} />
              </AnswerFindingContext>
            </ChangeGradingContext>
          </ChangeReadingContext>
        )}
        <EditedDialog open={shown && outcome.state === "edited" && !cancelled} sheets={outcome?.state === "edited" ? outcome.sheets : []} onOverwrite={() => void overwrite()} onCancel={cancel} />
      </div>
    </ShowCellContext>
  );
}
