import { useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../checks/finding";
import { checkWords, sayFinding } from "../messages/checks";
import { FINDINGS } from "../messages/findings";
import type { Place } from "../workbook/place";
import { AcceptForm } from "./accept-form";
import { useAnswerFinding } from "./answer-finding";
import { RightValue } from "./right-value";
import { useRowStyles } from "./row-styles";
import { SeverityBadge } from "./severity-badge";
import { Chevron } from "./shapes";
import { useShowCell } from "./show-cell";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  mend: { margin: "0 8px 4px 8px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px", margin: "0 8px 4px 8px" },
  cells: { listStyleType: "none", display: "flex", flexWrap: "wrap", gap: "4px", margin: "0 8px 6px 8px", padding: 0 },
});

type FindingItemProps = {
  readonly finding: Finding;
  /** The book in which a cell can be shown. */
  readonly file: string;
  /** Not among others of its check: it says itself what to do. */
  readonly alone: boolean;
};

/** What was found, where, what to do; its further cells, the right value, and accepting it. */
export function FindingItem({ finding, file, alone }: FindingItemProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const language = useLanguage();
  const words = FINDINGS[language];
  const showCell = useShowCell();
  const { accept } = useAnswerFinding();
  const opener = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const [accepting, setAccepting] = useState(false);
  const sentence = sayFinding(language, finding);
  const { mend } = checkWords(language, finding.check);
  const here = ({ file: of }: Place) => of === file;
  const cancel = () => {
    setAccepting(false);
    opener.current?.querySelector("button")?.focus();
  };
  return (
    <li className={rows.item}>
      <button type="button" className={rows.row} aria-disabled={!here(finding.place)} onClick={() => { if (here(finding.place)) showCell(finding.place); }}>
        <SeverityBadge severity={finding.severity} />
        {sentence}
        <span className={rows.small}> {words.goTo(finding.place.sheet, finding.place.cell)}</span>
      </button>
      {!here(finding.place) && <p className={styles.mend}>{words.inOtherFile(finding.place.file)}</p>}
      {alone && mend !== "" && <p className={styles.mend}>{mend}</p>}
      {finding.answer.earlierReason !== "" && <p className={styles.mend}>{words.earlier(finding.answer.earlierReason)}</p>}
      {finding.mend !== null && <RightValue value={finding.mend} />}
      <div className={styles.actions}>
        {finding.also.length > 0 && (
          <Button size="small" appearance="subtle" icon={<Chevron open={open} />} aria-expanded={open} onClick={() => { setOpen(!open); }}>
            {words.others(finding.also.length)}
          </Button>
        )}
        <span ref={opener}>
          <Button size="small" appearance="subtle" aria-label={words.acceptOf(sentence)} aria-expanded={accepting} onClick={() => { setAccepting(!accepting); }}>
            {words.accept}
          </Button>
        </span>
      </div>
      {open && (
        <ul className={styles.cells}>
          {finding.also.map((place) => (
            <li key={`${place.file}/${place.sheet}/${place.cell}`}>
              <Button size="small" disabledFocusable={!here(place)} onClick={() => { showCell(place); }}>
                {words.goTo(place.sheet, place.cell)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {accepting && <AcceptForm name={sentence} earlier={finding.answer.earlierReason || finding.answer.reason} onCancel={cancel} onAccept={(reason) => { accept(finding, reason); }} />}
    </li>
  );
}
