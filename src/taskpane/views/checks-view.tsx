import { VIEW_WORDS } from "../../messages/views";
import { Findings } from "../findings";
import type { FindingsView } from "../findings-view";
import { GoalSuggestions } from "../goal-suggestions";
import { GoalPictures } from "../pictures/goal-pictures";
import type { PaneOutcome } from "../use-evaluation";
import { useLanguage } from "../words";
import { EmptyState } from "./empty-state";

type ChecksViewProps = { readonly outcome: PaneOutcome | null; readonly findings: FindingsView; readonly onFindings: (view: FindingsView) => void };

/** 検証: what does not agree, and what a person says to it. */
export function ChecksView({ outcome, findings, onFindings }: ChecksViewProps) {
  const words = VIEW_WORDS[useLanguage()];
  if (outcome === null) return <EmptyState text={words.empty.checks} />;
  const { evaluation } = outcome;
  if (evaluation.tables.length === 0) return <EmptyState text={words.nothingToCheck} />;
  return (
    <>
      <Findings report={evaluation.report} file={evaluation.file} view={findings} onView={onFindings} />
      <GoalPictures plans={evaluation.plans} />
      <GoalSuggestions evaluation={evaluation} />
    </>
  );
}
