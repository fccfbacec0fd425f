import { useId, useRef, useState } from "react";
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { FINDINGS } from "../messages/findings";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", margin: "2px 8px 6px 8px" },
  input: { flex: "1 1 120px", minWidth: 0, "& input": { minHeight: "24px" } },
  said: { flexBasis: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** The certain right value, to be pasted by the person. Where the host forbids copying, it is selected for the keyboard. */
export function RightValue({ value }: { readonly value: string }) {
  const styles = useStyles();
  const words = FINDINGS[useLanguage()];
  const id = useId();
  const line = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  const select = () => {
    const input = line.current?.querySelector("input");
    input?.focus();
    input?.select();
    setSaid(words.selected);
  };
  const copy = () => {
    // Absent where the page is not served safely, whatever its type says.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) select();
    else clipboard.writeText(value).then(() => { setSaid(words.copied); }, select);
  };
  return (
    <div ref={line} className={styles.line}>
      <label htmlFor={id}>{words.rightValue}</label>
      <Input id={id} className={styles.input} size="small" readOnly value={value} />
      <Button size="small" aria-label={words.copyOf(value)} onClick={copy}>
        {words.copy}
      </Button>
      <span role="status" className={said === "" ? undefined : styles.said}>
        {said}
      </span>
    </div>
  );
}
