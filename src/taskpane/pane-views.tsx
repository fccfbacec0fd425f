import { Activity, memo, useCallback, useMemo, type ReactNode } from "react";
import type { SheetChoice } from "../actions/sheet-choices";
import { VIEWS, type ViewName } from "../messages/views";
import type { FindingsView } from "./findings-view";
import type { ResultsView } from "./results-view";
import { writtenIn } from "./sheets/chosen-sheets";
import type { PaneOutcome, Take } from "./use-evaluation";
import type { ChangeChoices, PaneChoices } from "./use-pane-choices";
import { ChecksView } from "./views/checks-view";
import { GradingView } from "./views/grading-view";
import { ReadingView } from "./views/reading-view";
import { SettingsView } from "./views/settings-view";
import { SheetsView } from "./views/sheets-view";

type PaneViewsProps = {
  readonly choices: PaneChoices;
  readonly onChoices: ChangeChoices;
  readonly outcome: PaneOutcome | null;
  /** Which outcome it is, of those that begin anew. */
  readonly begun: number;
  /** What was found is out of date or could not be made anew; it is not shown as if it were true. */
  readonly away: boolean;
  readonly sheetChoices: readonly SheetChoice[];
  /** The kinds of sheets that stand in the book. */
  readonly made: readonly string[];
  readonly take: Take;
  readonly working: boolean;
};

// Going from one view to another changes nothing in any of them.
const Reading = memo(ReadingView);
const Grading = memo(GradingView);
const Checks = memo(ChecksView);
const Sheets = memo(SheetsView);
const Settings = memo(SettingsView);

const SHOWS_RESULTS: readonly ViewName[] = ["reading", "grading", "checks"];

/**
 * All views; those out of sight are kept as they were left, and drawn when there is nothing else to do, so that each is there
 * as soon as somebody goes to it. What shows results begins anew with them.
 */
export function PaneViews({ choices, onChoices, outcome, begun, away, sheetChoices, made, take, working }: PaneViewsProps) {
  const { view, findings, results, sheets, tablesOpen } = choices;
  const evaluation = outcome?.evaluation ?? null;
  const written = useMemo(() => writtenIn(outcome), [outcome]);
  const onTablesOpen = useCallback((to: boolean) => { onChoices(() => ({ tablesOpen: to })); }, [onChoices]);
  const onResults = useCallback((next: (before: ResultsView) => ResultsView) => { onChoices((before) => ({ results: next(before.results) })); }, [onChoices]);
  const onFindings = useCallback((to: FindingsView) => { onChoices(() => ({ findings: to })); }, [onChoices]);
  const onChosen = useCallback((to: readonly string[] | null) => { onChoices(() => ({ sheets: to })); }, [onChoices]);
  const views: Readonly<Record<ViewName, ReactNode>> = {
    reading: <Reading evaluation={evaluation} tablesOpen={tablesOpen} onTablesOpen={onTablesOpen} />,
    grading: <Grading evaluation={evaluation} results={results} onResults={onResults} />,
    checks: <Checks outcome={outcome} findings={findings} onFindings={onFindings} />,
    sheets: <Sheets evaluation={evaluation} choices={sheetChoices} written={written} made={made} chosen={sheets} onChosen={onChosen} take={take} working={working} />,
    settings: <Settings evaluation={evaluation} />,
  };
  return VIEWS.map((each) => (
    <Activity key={SHOWS_RESULTS.includes(each) ? `${each}/${begun}` : each} mode={each === view && !(away && SHOWS_RESULTS.includes(each)) ? "visible" : "hidden"}>
      {views[each]}
    </Activity>
  ));
}
