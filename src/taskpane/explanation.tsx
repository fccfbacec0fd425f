import { useId, useState, type ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { FoldToggle } from "./fold-toggle";
import { useWords } from "./words";

const useStyles = makeStyles({
  toggle: { justifyContent: "flex-start", minWidth: 0, marginLeft: "0", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  lines: { margin: "0 8px 6px 8px", padding: "6px 10px", listStyleType: "none", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
});

type ExplanationProps = {
  /** Of what: the toggle's name for those who don't see where it stands. */
  readonly of: string;
  readonly explain: () => readonly string[];
  /** Below the lines, as long as they are open. */
  readonly children?: ReactNode;
};

/** The formula in words and figures, made only when someone asks for it. */
export function Explanation({ of, explain, children }: ExplanationProps) {
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <FoldToggle controls={id} open={open} name={words.explainOf(of)} className={styles.toggle} onToggle={() => { setOpen(!open); }}>
        {words.explain}
      </FoldToggle>
      {open && (
        <ul id={id} className={styles.lines}>
          {explain().map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {open && children}
    </>
  );
}
