import type { ReactNode } from "react";
import type { SheetChoice } from "../actions/sheet-choices";
import type { ViewName } from "../messages/views";
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
  /** What was found is out of date or could not be made anew; it is not shown as if it were true. */
  readonly away: boolean;
  readonly sheetChoices: readonly SheetChoice[];
  /** The kinds of sheets that stand in the book. */
  readonly made: readonly string[];
  readonly take: Take;
  readonly working: boolean;
};

/** The views that were opened so far. The others are hidden and not taken away: a person finds each as it was left. */
export function PaneViews({ choices, onChoices, outcome, away, sheetChoices, made, take, working }: PaneViewsProps) {
  const { view, visited, findings, results, sheets, tablesOpen } = choices;
  const evaluation = outcome?.evaluation ?? null;
  const views: Readonly<Record<ViewName, () => ReactNode>> = {
    reading: () => !away && <ReadingView evaluation={evaluation} tablesOpen={tablesOpen} onTablesOpen={(to) => { onChoices(() => ({ tablesOpen: to })); }} />,
    grading: () => !away && <GradingView evaluation={evaluation} results={results} onResults={(next) => { onChoices((before) => ({ results: next(before.results) })); }} />,
    checks: () => !away && <ChecksView outcome={outcome} findings={findings} onFindings={(to) => { onChoices(() => ({ findings: to })); }} />,
    sheets: () => <SheetsView evaluation={evaluation} choices={sheetChoices} written={writtenIn(outcome)} made={made} chosen={sheets} onChosen={(to) => { onChoices(() => ({ sheets: to })); }} take={take} working={working} />,
    settings: () => <SettingsView evaluation={evaluation} />,
  };
  return visited.map((each) => (
    <div key={each} hidden={each !== view}>
      {views[each]()}
    </div>
  ));
}
