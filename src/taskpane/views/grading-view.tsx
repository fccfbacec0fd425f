import type { Evaluation } from "../../actions/evaluate";
import { hasListToGrade } from "../../actions/list-to-grade";
import { isSchemeUnclear } from "../../actions/scheme-in-use";
import { VIEW_WORDS } from "../../messages/views";
import { GradingPictures } from "../pictures/grading-pictures";
import { Results } from "../results";
import type { ResultsView } from "../results-view";
import { Summary } from "../summary";
import { WhatIf } from "../what-if";
import { useLanguage } from "../words";
import { EmptyState } from "./empty-state";

type GradingViewProps = { readonly evaluation: Evaluation | null; readonly results: ResultsView; readonly onResults: (change: (before: ResultsView) => ResultsView) => void };

/** 評価: letters and levels, from the whole to the single indicator. */
export function GradingView({ evaluation, results, onResults }: GradingViewProps) {
  const words = VIEW_WORDS[useLanguage()];
  if (evaluation === null) return <EmptyState text={words.empty.grading} />;
  const pictures = <GradingPictures evaluation={evaluation} open={results.pictures} onOpen={(open) => { onResults((before) => ({ ...before, pictures: open })); }} />;
  if (evaluation.toGrade.length === 0) {
    return (
      <>
        <EmptyState text={evaluation.tables.length === 0 ? words.noTables : isSchemeUnclear(evaluation) ? words.noScheme : hasListToGrade(evaluation) ? words.nothingToGrade : words.noListToGrade} />
        {pictures}
      </>
    );
  }
  return (
    <>
      <Summary evaluation={evaluation} />
      {pictures}
      <Results plans={evaluation.toGrade} view={results} onView={onResults} />
      <WhatIf evaluation={evaluation} />
    </>
  );
}
