import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { sayFailure } from "../../messages/failures";
import { firstRunWords } from "../../messages/first-run";
import type { WorkbookFailure } from "../../workbook/failure";
import { toFailure } from "../use-evaluation";
import { useLanguage } from "../words";
import type { OpenSample } from "./show-first-run";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  said: { margin: "6px 0 0 0" },
  failed: { margin: "6px 0 0 0", color: tokens.colorStatusDangerForeground1 },
});

type Sample = { readonly state: "none" | "opening" | "opened" } | { readonly state: "failed"; readonly failure: WorkbookFailure };

type StartButtonsProps = {
  readonly openSample: OpenSample | null;
  /** Lets a person choose a file, where the sample is open: then there is nobody's book to begin with. */
  readonly openOwn: (() => void) | null;
  /** Reads the workbook that the pane is for. */
  readonly onStart: () => void;
  /** Another book is asked for: nobody needs these cards in its pane again. */
  readonly onLeave: () => void;
  readonly onDone: () => void;
};

/** The two ways to begin. */
export function StartButtons({ openSample, openOwn, onStart, onLeave, onDone }: StartButtonsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = firstRunWords(language);
  const [sample, setSample] = useState<Sample>({ state: "none" });
  const trySample = async (open: OpenSample) => {
    setSample({ state: "opening" });
    onLeave();
    try {
      const where = await open();
      if (where === "own-window") setSample({ state: "opened" });
      else if (where === "here") onStart();
      else onDone();
    } catch (error) {
      setSample({ state: "failed", failure: toFailure(error) });
    }
  };
  const failed = sample.state === "failed" ? sayFailure(language, sample.failure) : null;
  return (
    <>
      <div className={styles.buttons}>
        {openOwn ? (
          <Button appearance="primary" onClick={() => { onLeave(); openOwn(); }}>
            {words.start.withOwn}
          </Button>
        ) : (
          <Button appearance="primary" onClick={onStart}>
            {words.start.withBook}
          </Button>
        )}
        {openSample && (
          <Button disabledFocusable={sample.state === "opening"} onClick={() => void trySample(openSample)}>
            {words.start.withSample}
          </Button>
        )}
      </div>
      <div role="status">
        {sample.state === "opening" && <p className={styles.said}>{words.opening}</p>}
        {sample.state === "opened" && <p className={styles.said}>{words.opened}</p>}
        {failed && (
          <p className={styles.failed}>
            {failed.what} {failed.next}
          </p>
        )}
      </div>
    </>
  );
}
