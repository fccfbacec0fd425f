import { FINDINGS } from "../messages/findings";
import { Findings } from "./findings";
import type { FindingsView } from "./findings-view";
import { GoalSuggestions } from "./goal-suggestions";
import { MarkChanges } from "./mark-changes";
import { NothingFoundNotice, PlainNotice } from "./notices";
import { ReadTables, type ReadTablesProps } from "./read-tables";
import { Results } from "./results";
import { SchemeNotice } from "./scheme-notice";
import { SchemeSection } from "./scheme-section";
import { Summary } from "./summary";
import { LeftOutSheets, UnreadCells } from "./unread";
import { WhatIf } from "./what-if";
import type { PaneOutcome } from "./use-evaluation";
import { useLanguage, useSheetList, useWords } from "./words";

type NoticeProps = { readonly outcome: PaneOutcome; readonly cancelled: boolean };

/** How it ended, in one sentence. */
export function OutcomeNotice({ outcome, cancelled }: NoticeProps) {
  const words = useWords();
  const list = useSheetList();
  const findings = FINDINGS[useLanguage()];
  const { toGrade, tables, report } = outcome.evaluation;
  switch (outcome.state) {
    case "written": {
      const sheets = list(outcome.written.map(({ sheet }) => sheet));
      return <PlainNotice intent="success" text={toGrade.length === 0 ? findings.checkedOnly(sheets) : words.done(sheets)} />;
    }
    case "answered":
      return <PlainNotice intent="success" text={findings.answered} />;
    case "changed":
      return <PlainNotice intent="info" text={findings.notAnswered} />;
    case "nothing-found":
      return <NothingFoundNotice tables={outcome.evaluation.tables.length} />;
    case "scheme-unclear":
      return null;
    case "looked":
      if (outcome.evaluation.scheme === null) return null;
      if (toGrade.length > 0) return <PlainNotice intent="info" text={words.looked} />;
      return report.checks.some(({ state }) => state === "ran") ? <PlainNotice intent="info" text={findings.lookedOnly} /> : <NothingFoundNotice tables={tables.length} />;
    case "edited":
      return cancelled ? <PlainNotice intent="info" text={words.edited.cancelled} /> : null;
  }
}

type OutcomeProps = { readonly outcome: PaneOutcome; readonly findingsView: FindingsView; readonly onFindingsView: (view: FindingsView) => void } & Pick<ReadTablesProps, "tablesOpen" | "onTablesOpen">;

/** All that was found, from the whole to the single cell. */
export function Outcome({ outcome, tablesOpen, onTablesOpen, findingsView, onFindingsView }: OutcomeProps) {
  const { evaluation } = outcome;
  return (
    <>
      <SchemeNotice evaluation={evaluation} />
      <MarkChanges evaluation={evaluation} />
      {evaluation.toGrade.length > 0 && <Summary evaluation={evaluation} />}
      <ReadTables evaluation={evaluation} tablesOpen={tablesOpen} onTablesOpen={onTablesOpen} />
      {evaluation.toGrade.length > 0 && <Results plans={evaluation.toGrade} />}
      <SchemeSection evaluation={evaluation} />
      {evaluation.toGrade.length > 0 && <WhatIf evaluation={evaluation} />}
      {evaluation.tables.length > 0 && (
        <>
          <Findings report={evaluation.report} file={evaluation.file} view={findingsView} onView={onFindingsView} answered={outcome.state === "answered" || outcome.state === "changed"} />
          <GoalSuggestions evaluation={evaluation} />
          <UnreadCells unread={evaluation.unread} />
        </>
      )}
      <LeftOutSheets leftOut={evaluation.leftOut} />
    </>
  );
}
