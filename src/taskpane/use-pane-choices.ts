import { useCallback, useEffect, useState } from "react";
import type { ViewName } from "../messages/views";
import { EVERYTHING, type FindingsView } from "./findings-view";
import { browserStore, keepChoices, readChoices } from "./kept-choices";
import { ALL_CLOSED, type ResultsView } from "./results-view";

/** How a person set the pane. */
export type PaneChoices = {
  readonly view: ViewName;
  /** The views that were opened so far: what only one of them needs is not found out before. */
  readonly visited: readonly ViewName[];
  readonly findings: FindingsView;
  readonly results: ResultsView;
  /** Kinds of sheets to make; `null` as long as nobody chose. */
  readonly sheets: readonly string[] | null;
  /** `null` as long as nobody opened or closed the tables that were read. */
  readonly tablesOpen: boolean | null;
};

export type ChangeChoices = (change: (before: PaneChoices) => Partial<PaneChoices>) => void;

const START: PaneChoices = { view: "reading", visited: [], findings: EVERYTHING, results: ALL_CLOSED, sheets: null, tablesOpen: null };

function startOf(book: string | null, startView: ViewName | null): PaneChoices {
  const kept = readChoices(browserStore(), book);
  const own = kept === null ? START : { ...START, view: kept.view, findings: { ...EVERYTHING, hidden: kept.hidden, by: kept.by }, results: { ...ALL_CLOSED, onlyDifferences: kept.onlyDifferences }, sheets: kept.sheets };
  const view = startView ?? own.view;
  return { ...own, view, visited: [view] };
}

/** The choices about the pane itself, kept for the next time this book is open. */
export function usePaneChoices(book: string | null, startView: ViewName | null): readonly [PaneChoices, ChangeChoices] {
  const [choices, setChoices] = useState(() => startOf(book, startView));
  const { view, findings, results, sheets } = choices;
  useEffect(() => {
    keepChoices(browserStore(), book, { view, hidden: findings.hidden, by: findings.by, onlyDifferences: results.onlyDifferences, sheets });
  }, [book, view, findings.hidden, findings.by, results.onlyDifferences, sheets]);
  const change = useCallback<ChangeChoices>((next) => {
    setChoices((before) => ({ ...before, ...next(before) }));
  }, []);
  return [choices, change];
}
