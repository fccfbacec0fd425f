import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "./words";

const useStyles = makeStyles({
  pair: { display: "inline-flex", alignItems: "baseline", gap: "4px", whiteSpace: "nowrap" },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  letter: {
    minWidth: "22px",
    padding: "0 4px",
    textAlign: "center",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

type LettersProps = { readonly computed: string | null; readonly typed: string | null };

/** What was computed beside what was typed. */
export function Letters({ computed, typed }: LettersProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <span className={styles.pair}>
        <span className={styles.label}>{words.computed}</span>
        <span className={styles.letter}>{computed ?? "–"}</span>
      </span>
      <span className={styles.pair}>
        <span className={styles.label}>{words.typed}</span>
        <span className={styles.letter}>{typed === null || typed.trim() === "" ? words.nothing : typed}</span>
      </span>
    </>
  );
}
