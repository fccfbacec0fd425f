import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { makeStyles } from "@fluentui/react-components";
import { firstRunWords } from "../../messages/first-run";
import { browserStore } from "../kept-choices";
import { useLanguage } from "../words";
import { CardFrame } from "./card-frame";
import { StartCard, StepsCard, WhatCard } from "./cards";
import { isFirstRun, keepFirstRunDone } from "./kept-first-run";
import { ShowFirstRunContext, type OpenSample } from "./show-first-run";
import { StartButtons } from "./start-buttons";

const useStyles = makeStyles({ rest: { outlineStyle: "none" } });

/** Which of the three cards is shown; `moved`: a person asked for it. */
type Shown = { readonly card: 0 | 1 | 2; readonly moved: boolean };

type FirstRunProps = {
  /** The pane has shown something of a workbook: whoever got there needs no cards. */
  readonly used: boolean;
  readonly openSample: OpenSample | null;
  /** Lets a person choose a file, where the sample is open; else `null`. */
  readonly openOwn: (() => void) | null;
  readonly onStart: () => void;
  readonly children: ReactNode;
};

/** Three cards above what a view shows, where the pane was never used; skipped or finished, they come only when called. */
export function FirstRun({ used, openSample, openOwn, onStart, children }: FirstRunProps) {
  const styles = useStyles();
  const words = firstRunWords(useLanguage());
  const [shown, setShown] = useState<Shown | null>(() => (isFirstRun(browserStore()) ? { card: 0, moved: false } : null));
  const below = useRef<HTMLDivElement>(null);
  const caller = useRef<Element | null>(null);

  const close = useCallback(() => {
    keepFirstRunDone(browserStore());
    setShown(null);
    // The focus goes back to where the cards were called from, else on to what stands below them.
    const back = caller.current?.isConnected === true ? caller.current : below.current;
    if (back instanceof HTMLElement) back.focus();
  }, []);
  const call = useCallback(() => {
    caller.current = document.activeElement;
    setShown({ card: 0, moved: true });
  }, []);
  useEffect(() => {
    if (!used) return;
    keepFirstRunDone(browserStore());
    setShown(null);
  }, [used]);

  const start = () => {
    caller.current = null;
    close();
    onStart();
  };
  const card = shown?.card ?? 0;
  return (
    <ShowFirstRunContext value={call}>
      {shown !== null && (
        <CardFrame
          number={card + 1}
          of={3}
          heading={[words.what, words.steps, words.start][card]?.heading ?? words.title}
          focused={shown.moved}
          onSkip={close}
          onBack={card === 0 ? null : () => { setShown({ card: card === 2 ? 1 : 0, moved: true }); }}
          onNext={card === 2 ? null : () => { setShown({ card: card === 0 ? 1 : 2, moved: true }); }}
        >
          {card === 0 && <WhatCard />}
          {card === 1 && <StepsCard />}
          {card === 2 && (
            <>
              <StartCard overSample={openOwn !== null} />
              <StartButtons openSample={openSample} openOwn={openOwn} onStart={start} onLeave={() => { keepFirstRunDone(browserStore()); }} onDone={close} />
            </>
          )}
        </CardFrame>
      )}
      <div ref={below} tabIndex={-1} className={styles.rest}>
        {children}
      </div>
    </ShowFirstRunContext>
  );
}
