import { Findings } from "./findings";
import { GoalSuggestions } from "./goal-suggestions";
import { NothingFoundNotice, PlainNotice } from "./notices";
import { ReadTables, type ReadTablesProps } from "./read-tables";
import { Results } from "./results";
import { SchemeNotice } from "./scheme-notice";
import { SchemeSection } from "./scheme-section";
import { Summary } from "./summary";
import { LeftOutSheets, UnreadCells } from "./unread";
import { WhatIf } from "./what-if";
import type { PaneOutcome } from "./use-evaluation";
import { useSheetList, useWords } from "./words";

type NoticeProps = { readonly outcome: PaneOutcome; readonly cancelled: boolean };

/** How it ended, in one sentence. */
export function OutcomeNotice({ outcome, cancelled }: NoticeProps) {
  const words = useWords();
  const list = useSheetList();
  switch (outcome.state) {
    case "written":
      return <PlainNotice intent="success" text={words.done(list(outcome.written.map(({ sheet }) => sheet)))} />;
    case "nothing-found":
      return <NothingFoundNotice tables={outcome.evaluation.tables.length} />;
    case "scheme-unclear":
      return null;
    case "looked":
      if (outcome.evaluation.scheme === null) return null;
      return outcome.evaluation.toGrade.length === 0 ? <NothingFoundNotice tables={outcome.evaluation.tables.length} /> : <PlainNotice intent="info" text={words.looked} />;
    case "edited":
      return cancelled ? <PlainNotice intent="info" text={words.edited.cancelled} /> : null;
  }
}

type OutcomeProps = { readonly outcome: PaneOutcome } & Pick<ReadTablesProps, "tablesOpen" | "onTablesOpen">;

/** All that was found, from the whole to the single cell. */
export function Outcome({ outcome, tablesOpen, onTablesOpen }: OutcomeProps) {
  const { evaluation } = outcome;
  return (
    <>
      <SchemeNotice evaluation={evaluation} />
      {evaluation.toGrade.length > 0 && <Summary evaluation={evaluation} />}
      <ReadTables evaluation={evaluation} tablesOpen={tablesOpen} onTablesOpen={onTablesOpen} />
      {evaluation.toGrade.length > 0 && <Results plans={evaluation.toGrade} />}
      <SchemeSection evaluation={evaluation} />
      {evaluation.toGrade.length > 0 && <WhatIf evaluation={evaluation} />}
      {evaluation.tables.length > 0 && (
        <>
          <Findings report={evaluation.report} />
          <GoalSuggestions evaluation={evaluation} />
          <UnreadCells unread={evaluation.unread} />
        </>
      )}
      <LeftOutSheets leftOut={evaluation.leftOut} />
    </>
  );
}
