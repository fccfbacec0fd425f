import { useId, useState, type MouseEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ViewName } from "../messages/views";
import type { Workbook } from "../workbook/workbook";
import type { OpenSample } from "./first-run/show-first-run";
import { PaneTabs, tabId } from "./pane-tabs";
import { PaneWaiting } from "./pane-waiting";
import { usePaneBody } from "./use-pane-body";
import { usePaneChoices } from "./use-pane-choices";
import { useScrollMemory } from "./use-scroll-memory";
import { useWords } from "./words";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  title: { margin: "6px 44px 2px 14px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  // Title and tabs stay in view. Windows hides the scroll bar of a pane unless it is asked for.
  panel: { boxSizing: "border-box", flexGrow: 1, minHeight: 0, overflowY: "scroll", padding: "12px 14px 24px 14px" },
});

/** A press made twice on a button that gives way to a text would select all of it. */
const keepUnselected = (event: MouseEvent) => {
  if (event.detail > 1 && event.target instanceof Element && event.target.closest("input, textarea, select") === null) event.preventDefault();
};

type PaneProps = {
  readonly workbook: Workbook;
  /** The name under which the choices about the pane are kept; `null` where it is not known. */
  readonly book: string | null;
  /** The view that was asked for from outside. */
  readonly startView: ViewName | null;
  /** `null` where there is no sample to open. */
  readonly openSample?: OpenSample | null;
  /** Lets a person choose a file of their own, where the sample is open. */
  readonly openOwn?: (() => void) | null;
};

/** What is there at once: title, tabs and the main button. What reads and grades comes after it, and is not waited for. */
export function Pane({ workbook, book, startView, openSample = null, openOwn = null }: PaneProps) {
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  const [choices, change] = usePaneChoices(book, startView);
  const { view } = choices;
  const { place, remember } = useScrollMemory(view);
  const [pressed, setPressed] = useState(false);
  const { body, failed, again } = usePaneBody(place);

  const goTo = (to: ViewName) => {
    remember();
    change(({ visited }) => ({ view: to, visited: visited.includes(to) ? visited : [...visited, to] }));
  };
  return (
    <div className={styles.pane} onMouseDown={keepUnselected}>
      <h1 className={styles.title}>{words.title}</h1>
      <PaneTabs id={id} panel={`${id}-panel`} view={view} onView={goTo} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={tabId(id, view)} ref={place} className={styles.panel}>
        {body === null ? (
          <PaneWaiting view={view} pressed={pressed} failed={failed} onPress={() => { setPressed(true); }} onRetry={again} />
        ) : (
          <body.Body workbook={workbook} choices={choices} onChoices={change} onView={goTo} place={place} openSample={openSample} openOwn={openOwn} early={{ pressed, focused: body.focused }} />
        )}
      </div>
    </div>
  );
}
