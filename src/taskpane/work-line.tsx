import { useSyncExternalStore } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { WORK } from "../messages/work";
import { useSlow } from "./use-slow";
import { useLanguage, useWords } from "./words";
import type { WorkProgress } from "./work-progress";

const useStyles = makeStyles({ text: { margin: "12px 0 0 0", color: tokens.colorNeutralForeground2 } });

/** What is being done, in words: stands in a live region, and changes only when something else is begun. */
export function WorkLine({ progress }: { readonly progress: WorkProgress }) {
  const styles = useStyles();
  const words = useWords();
  const doing = useSyncExternalStore(progress.subscribe, () => progress.read()?.doing ?? null);
  const { doing: names } = WORK[useLanguage()];
  const slow = useSlow();
  return (
    <p className={styles.text}>
      {doing === null ? words.working : names[doing]}
      {slow && ` ${words.slow}`}
    </p>
  );
}
