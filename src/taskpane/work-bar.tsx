import { useSyncExternalStore } from "react";
import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { sayProgress, WORK } from "../messages/work";
import { useLanguage, useWords } from "./words";
import type { WorkProgress } from "./work-progress";

const useStyles = makeStyles({
  bar: { marginTop: "6px" },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", marginTop: "6px", minHeight: "32px" },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** How much of it is done, and the way out of it. The count is there for whoever looks for it, and is not called out. */
export function WorkBar({ progress, onStop }: { readonly progress: WorkProgress; readonly onStop: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const step = useSyncExternalStore(progress.subscribe, progress.read);
  const known = step !== null && step.of > 0;
  const label = step === null ? words.working : WORK[language].doing[step.doing];
  return (
    <div className={styles.bar}>
      <ProgressBar aria-label={label} {...(known ? { value: step.done, max: step.of, "aria-valuetext": sayProgress(language, step) } : {})} />
      <div className={styles.row}>
        <span className={styles.count}>{step !== null && sayProgress(language, step)}</span>
        {/* Kept in its place while it can't be pressed, so that the focus is not lost. */}
        <Button disabledFocusable={step?.doing === "writing"} onClick={onStop}>
          {WORK[language].stop}
        </Button>
      </div>
    </div>
  );
}
