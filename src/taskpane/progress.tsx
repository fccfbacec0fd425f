import { ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useSlow } from "./use-slow";
import { useWords } from "./words";

const useStyles = makeStyles({
  progress: { margin: "12px 0 0 0" },
  text: { margin: "6px 0 0 0", color: tokens.colorNeutralForeground2 },
});

export function Progress() {
  const styles = useStyles();
  const words = useWords();
  const slow = useSlow();
  return (
    <div className={styles.progress}>
      <ProgressBar aria-label={words.working} />
      <p className={styles.text}>
        {words.working}
        {slow && ` ${words.slow}`}
      </p>
    </div>
  );
}
