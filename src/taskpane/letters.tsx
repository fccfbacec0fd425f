import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { sayRank } from "../messages/pictures/ranks";
import { foldName } from "../quantity/fold";
import { FlatSteps, RisingSteps } from "./pictures/rank-steps";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({
  pair: { display: "inline-flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap" },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  mark: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    minWidth: "22px",
    padding: "0 4px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  letter: { flexDirection: "column", paddingBottom: "3px", lineHeight: "18px" },
  level: { flexDirection: "row", gap: "5px" },
});

type Shape = "letter" | "level";
type MarkProps = { readonly text: string; readonly names: readonly string[]; readonly as: Shape };

/** A letter or level whose form shows its rank; what has none (`-`, a letter of another scheme) is a text in a frame. */
export function RankMark({ text, names, as }: MarkProps) {
  const styles = useStyles();
  const language = useLanguage();
  // A ladder that nobody has filled in has one name, and no steps.
  const rank = names.length > 1 ? names.indexOf(foldName(text)) : -1;
  const steps = { filled: names.length - rank, steps: names.length };
  const look = mergeClasses(styles.mark, rank !== -1 && styles[as]);
  if (rank === -1) return <span className={look}>{text}</span>;
  return (
    <span role="img" aria-label={sayRank(language, text.trim(), rank + 1, names.length)} className={look}>
      {text}
      {as === "letter" ? <FlatSteps {...steps} /> : <RisingSteps {...steps} />}
    </span>
  );
}

type LettersProps = { readonly computed: string | null; readonly typed: string | null; /** All there are of the kind, best first. */ readonly names: readonly string[]; readonly as: Shape };

/** What was computed beside what was typed. */
export function Letters({ computed, typed, names, as }: LettersProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <span className={styles.pair}>
        <span className={styles.label}>{words.computed}</span>
        <RankMark text={computed ?? "–"} names={names} as={as} />
      </span>
      <span className={styles.pair}>
        <span className={styles.label}>{words.typed}</span>
        <RankMark text={typed === null || typed.trim() === "" ? words.nothing : typed} names={names} as={as} />
      </span>
    </>
  );
}
