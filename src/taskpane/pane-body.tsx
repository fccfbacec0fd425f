import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { makeStyles } from "@fluentui/react-components";
import type { Evaluation } from "../actions/evaluation";
import { isSchemeUnclear } from "../actions/scheme-in-use";
import { SHEETS_TO_WRITE } from "../actions/sheets-to-write";
import type { Language } from "../messages/language";
import { saySheet } from "../messages/sheets/kinds";
import type { ViewName } from "../messages/views";
import type { Workbook } from "../workbook/workbook";
import { AnswerFindingContext } from "./answer-finding";
import { useBeside } from "./beside";
import { ChangeReadingContext } from "./change-reading";
import { ChangeGradingContext } from "./change-grading";
import { EditedDialog } from "./edited-dialog";
import { FirstRun } from "./first-run/first-run";
import type { OpenSample } from "./first-run/show-first-run";
import { MainButton } from "./main-button";
import { MarkChanges } from "./mark-changes";
import { MarkChangesContext } from "./mark-changes-context";
import { NotedNotice } from "./noted";
import { FailureNotice } from "./notices";
import { OutcomeNotice } from "./outcome-notice";
import { PaneViews } from "./pane-views";
import { ReadResult } from "./read-result";
import { SchemeNotice } from "./scheme-notice";
import { askFor, chosenKinds, madeKinds, writtenIn } from "./sheets/chosen-sheets";
import { useSheetChoices } from "./sheets/use-sheet-choices";
import { ShowCellContext, type ShowCell } from "./show-cell";
import { focusFindings, ShowFindingsContext } from "./show-findings";
import { StoppedNotice } from "./stopped-notice";
import { UnfinishedNotice } from "./unfinished-notice";
import { useAnswerFindings } from "./use-answer-findings";
import { useChangeGrading } from "./use-change-grading";
import { useChangeReading } from "./use-change-reading";
import { useMarkChanges } from "./use-mark-changes";
import { useEvaluation } from "./use-evaluation";
import type { ChangeChoices, PaneChoices } from "./use-pane-choices";
import { useLanguage } from "./words";
import { WorkBar } from "./work-bar";
import { WorkLine } from "./work-line";

const useStyles = makeStyles({ status: { outlineStyle: "none" } });

const WHERE_MARKS_COUNT: readonly ViewName[] = ["grading", "sheets"];

/** The sheets that 評価する would write into a book, as it was read. */
const sheetsOf = (evaluation: Evaluation | null, language: Language): readonly string[] =>
  evaluation === null || isSchemeUnclear(evaluation) ? [] : SHEETS_TO_WRITE.filter(({ isWanted }) => isWanted(evaluation)).map(({ kind }) => saySheet(language, kind));

export type PaneBodyProps = {
  readonly workbook: Workbook;
  readonly choices: PaneChoices;
  readonly onChoices: ChangeChoices;
  readonly onView: (view: ViewName) => void;
  /** The panel in which all of this is scrolled. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly openSample: OpenSample | null;
  readonly openOwn: (() => void) | null;
  /** What a person did with the main button before any of this was there. */
  readonly early: Early;
};

export type Early = { readonly pressed: boolean; readonly focused: boolean };

/** What stands below the tabs. The pane knows a workbook, not whether it is open in Excel or in the page beside it. */
export default function PaneBody({ workbook, choices, onChoices: change, onView, place, openSample, openOwn, early }: PaneBodyProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { state, progress, run, take, stop, retry, overwrite, fail, cancel } = useEvaluation(workbook, language);
  const { working, outcome, failure, stopped, cancelled, noted, stays, asked, begun } = state;
  const { view, sheets } = choices;
  const shown = !working && failure === null && outcome !== null;
  const evaluation = outcome?.evaluation ?? null;
  // How a step ended is told in the view in which that was seen; in another one it would be taken for what is done there.
  const [told, setTold] = useState({ outcome, noted, view });
  if (told.outcome !== outcome || told.noted !== noted) setTold({ outcome, noted, view });
  const saysRead = shown && stopped === null && view === "reading" && outcome.evaluation.tables.length > 0 && outcome.evaluation.scheme !== null;

  const showCell = useCallback<ShowCell>(({ sheet, cell }) => void workbook.select(sheet, cell).catch(fail), [workbook, fail]);
  const openTables = useCallback(() => { change(() => ({ tablesOpen: true })); }, [change]);
  const reading = useChangeReading(take, language, openTables);
  const grading = useChangeGrading(take, language, evaluation?.snapshots ?? null);
  const answers = useAnswerFindings(take, language);
  // What can be made is found by trying; nobody waits for it who never looks.
  const wanted = choices.visited.includes("sheets") ? evaluation : null;
  const sheetChoices = useSheetChoices(wanted);
  const made = useMemo(() => madeKinds(outcome?.evaluation ?? null, writtenIn(outcome)), [outcome]);
  const showFindings = () => {
    // The view has to be there before it can be focused.
    flushSync(() => { onView("checks"); });
    focusFindings(place.current);
  };

  const press = () => {
    if (view === "sheets") void take({ then: "ask", stays: true, sheets: askFor(sheets, sheetChoices, made) });
    else void run(view === "grading" ? "ask" : "look");
  };
  const nothingChosen = view === "sheets" && chosenKinds(sheets, sheetChoices, made).length === 0;
  const main = useRef<HTMLDivElement>(null);
  const kept = useRef<Early | null>(early);
  useEffect(() => {
    if (kept.current?.focused === true) main.current?.querySelector("button")?.focus();
    if (kept.current?.pressed === true && !nothingChosen) press();
    kept.current = null;
  });

  const { asked: askedBeside } = useBeside();
  const readBefore = useRef(0);
  useEffect(() => {
    if (askedBeside === readBefore.current) return;
    readBefore.current = askedBeside;
    void take({ then: "look", stays: true });
  }, [askedBeside, take]);

  const marks = useMarkChanges(take, language);
  const status = useRef<HTMLDivElement>(null);
  const goneOn = useRef(outcome);
  useEffect(() => {
    if (goneOn.current === outcome) return;
    goneOn.current = outcome;
    // Who said something to a finding goes on where the list begins; who looks at another view by now stays there.
    if (view === "checks" && (outcome?.state === "answered" || outcome?.state === "changed")) focusFindings(place.current);
  }, [outcome, view, place]);
  useEffect(() => {
    // What had the focus may be gone with the rows that changed; it must not fall back to the top of the page.
    if (!working && (outcome !== null || stopped !== null) && document.hasFocus() && document.activeElement === document.body) status.current?.focus();
  }, [working, outcome, stopped]);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A choice is made far below the place where failures are told.
    if (failure !== null) alert.current?.scrollIntoView({ block: "nearest" });
  }, [failure]);

  return (
    <ShowCellContext value={showCell}>
      <UnfinishedNotice workbook={workbook} onFailure={fail} />
      <div ref={main}>
        <MainButton view={view} disabled={working || nothingChosen} onPress={press} sheets={sheetsOf(evaluation, language)} />
      </div>
      <div ref={status} role="status" tabIndex={-1} className={styles.status}>
        {working && <WorkLine progress={progress} />}
        {stopped !== null && <StoppedNotice wrote={stopped.wrote} onRetry={() => void retry()} />}
        {shown && stopped === null && told.view === view && !(saysRead && noted === null && outcome.state === "looked" && outcome.evaluation.toGrade.length > 0) && (noted === null ? <OutcomeNotice outcome={outcome} cancelled={cancelled} asked={asked} /> : <NotedNotice noted={noted} />)}
        {saysRead && <ReadResult evaluation={outcome.evaluation} onView={onView} />}
      </div>
      {working && <WorkBar progress={progress} onStop={stop} />}
      <div ref={alert}>{failure !== null && <FailureNotice failure={failure} onRetry={() => void retry()} />}</div>
      <FirstRun used={outcome !== null} openSample={openSample} openOwn={openOwn} onStart={() => { onView("reading"); void run("look"); }}>
        <ChangeReadingContext value={reading}>
          <ChangeGradingContext value={grading}>
            <AnswerFindingContext value={answers}>
              {(shown || stays) && outcome !== null && <SchemeNotice evaluation={outcome.evaluation} />}
              {(shown || stays) && outcome !== null && WHERE_MARKS_COUNT.includes(view) && (
                <MarkChangesContext value={marks}>
                  <MarkChanges evaluation={outcome.evaluation} />
                </MarkChangesContext>
              )}
              <ShowFindingsContext value={showFindings}>
                <PaneViews begun={begun} choices={choices} onChoices={change} outcome={outcome} away={outcome !== null && !shown && !stays} sheetChoices={sheetChoices} made={made} take={take} working={working} />
              </ShowFindingsContext>
            </AnswerFindingContext>
          </ChangeGradingContext>
        </ChangeReadingContext>
      </FirstRun>
      <EditedDialog open={shown && stopped === null && outcome.state === "edited" && !cancelled} sheets={outcome?.state === "edited" ? outcome.sheets : []} onKeepCopy={() => void overwrite("keep-copy")} onOverwrite={() => void overwrite()} onCancel={cancel} />
    </ShowCellContext>
  );
}
