import { hasListToGrade } from "../actions/list-to-grade";
import { FINDINGS } from "../messages/findings";
import { sayNotDone, sheetsViewWords } from "../messages/sheets-view";
import { joinSentences, sayWrittenNotes } from "../messages/written-notes";
import type { WrittenSheet } from "../workbook/draft";
import { findMarked } from "../workbook/mark";
import { NothingFoundNotice, PlainNotice } from "./notices";
import type { AskedSheets, PaneOutcome } from "./use-evaluation";
import { useLanguage, useSheetList, useWords } from "./words";

type NoticeProps = { readonly outcome: PaneOutcome; readonly cancelled: boolean; /** The sheets that the step was for; `null` for the evaluation. */ readonly asked: AskedSheets | null };

/** How it ended, in one sentence. */
export function OutcomeNotice({ outcome, cancelled, asked }: NoticeProps) {
  const words = useWords();
  const list = useSheetList();
  const language = useLanguage();
  const findings = FINDINGS[language];
  const { toGrade, tables, report } = outcome.evaluation;
  const nothingFound = tables.length === 0 ? <PlainNotice intent="info" text={findings.onlyRead} /> : <NothingFoundNotice tables={tables.length} />;
  switch (outcome.state) {
    case "written": {
      const sheets = list(outcome.written.map(({ sheet }) => sheet));
      const notes = sayWrittenNotes(language, outcome);
      const hasNoCharts = outcome.written.some(({ withoutCharts }) => withoutCharts === true);
      if (asked === null) return <PlainNotice intent={hasNoCharts ? "warning" : "success"} text={joinSentences(language, [toGrade.length > 0 ? words.done(sheets) : hasListToGrade(outcome.evaluation) ? findings.checkedOnly(sheets) : findings.checkedWithoutList(sheets), ...notes])} />;
      const unmade = asked.chosen ? outcome.unmade : [];
      const says = sheetsViewWords(language);
      const stoodBefore = ({ kind }: WrittenSheet) => findMarked(outcome.evaluation.snapshots[0]?.sheets ?? [], kind) !== null;
      const say = (which: readonly WrittenSheet[], sentence: typeof says.done) => (which.length === 0 ? [] : [sentence(which.length, list(which.map(({ sheet }) => sheet)))]);
      const said = [...say(outcome.written.filter((each) => !stoodBefore(each)), says.done), ...say(outcome.written.filter(stoodBefore), says.redone), ...notes, ...unmade.map((each) => sayNotDone(language, each))];
      return <PlainNotice intent={unmade.length > 0 || hasNoCharts ? "warning" : "success"} text={joinSentences(language, said)} />;
    }
    case "answered":
      return <PlainNotice intent="success" text={joinSentences(language, [outcome.accepted ? findings.answered : findings.reopened, ...sayWrittenNotes(language, outcome)])} />;
    case "changed":
      return <PlainNotice intent="info" text={findings.notAnswered} />;
    case "nothing-found":
      if (tables.length > 0 && asked?.chosen === true && outcome.unmade.length > 0) return <PlainNotice intent="warning" text={joinSentences(language, outcome.unmade.map((each) => sayNotDone(language, each)))} />;
      return nothingFound;
    case "scheme-unclear":
      return null;
    case "looked":
      if (outcome.evaluation.scheme === null) return null;
      if (toGrade.length > 0) return <PlainNotice intent="info" text={words.looked} />;
      return report.checks.some(({ state }) => state === "ran") ? <PlainNotice intent="info" text={hasListToGrade(outcome.evaluation) ? findings.lookedOnly : findings.lookedWithoutList} /> : nothingFound;
    case "edited":
      return cancelled ? <PlainNotice intent="info" text={words.edited.cancelled} /> : null;
  }
}
