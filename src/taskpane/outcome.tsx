import type { EvaluateOutcome } from "../actions/evaluate";
import { Findings } from "./findings";
import { NothingFoundNotice, PlainNotice } from "./notices";
import { Results } from "./results";
import { Summary } from "./summary";
import { LeftOutSheets, UnreadCells } from "./unread";
import { useSheetList, useWords } from "./words";

type NoticeProps = { readonly outcome: EvaluateOutcome; readonly cancelled: boolean };

/** How it ended, in one sentence. */
export function OutcomeNotice({ outcome, cancelled }: NoticeProps) {
  const words = useWords();
  const list = useSheetList();
  switch (outcome.state) {
    case "written":
      return <PlainNotice intent="success" text={words.done(list(outcome.written.map(({ sheet }) => sheet)))} />;
    case "nothing-found":
      return <NothingFoundNotice tables={outcome.evaluation.tables.length} />;
    case "edited":
      return cancelled ? <PlainNotice intent="info" text={words.edited.cancelled} /> : null;
  }
}

/** All that was found, from the whole to the single cell. */
export function Outcome({ outcome }: { readonly outcome: EvaluateOutcome }) {
  const { evaluation } = outcome;
  return (
    <>
      {outcome.state !== "nothing-found" && (
        <>
          <Summary evaluation={evaluation} />
          <Results plans={evaluation.toGrade} />
        </>
      )}
      {evaluation.tables.length > 0 && (
        <>
          <Findings report={evaluation.report} />
          <UnreadCells unread={evaluation.unread} />
        </>
      )}
      <LeftOutSheets leftOut={evaluation.leftOut} />
    </>
  );
}
