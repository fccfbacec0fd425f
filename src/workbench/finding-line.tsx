import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MARKS } from "../messages/workbench";
import { Chevron } from "../taskpane/shapes";
import { useLanguage } from "../taskpane/words";
import type { Position } from "../workbook/address";
import { MarkShape } from "./mark-shape";
import { nextMark, type MarksOnSheet } from "./marks-on-sheet";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "6px", flexShrink: 0, minHeight: "32px", boxSizing: "border-box", padding: "2px 8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  shape: { position: "relative", flexShrink: 0, width: "10px", height: "10px" },
  count: { display: "inline-block", marginRight: "8px", whiteSpace: "nowrap" },
  key: { position: "relative", display: "inline-block", width: "10px", height: "10px", marginRight: "3px" },
  says: { flexGrow: 1, minWidth: 0, whiteSpace: "pre-line", maxHeight: "48px", overflow: "hidden" },
  up: { display: "inline-flex", transform: "rotate(180deg)" },
});

const SEVERITIES = ["error", "warning", "note"] as const;

type FindingLineProps = { readonly marks: MarksOnSheet; readonly at: Position; readonly onActive: (position: Position) => void };

/** What was found about the active cell; about another one, how many cells of the sheet are marked. */
export function FindingLine({ marks, at, onActive }: FindingLineProps) {
  const styles = useStyles();
  const words = MARKS[useLanguage()];
  if (marks.cells.length === 0) return null;
  const mark = marks.at(at);
  const go = (forward: boolean) => {
    const next = nextMark(marks, at, forward);
    if (next !== null) onActive(next);
  };
  return (
    <div className={styles.line}>
      {mark !== null && (
        <span className={styles.shape}>
          <MarkShape severity={mark.severity} />
        </span>
      )}
      <span role="status" className={styles.says} title={mark?.says}>
        {mark?.says ?? (
          <>
            {words.onSheet}
            {SEVERITIES.filter((severity) => marks.counts[severity] > 0).map((severity) => (
              <span key={severity} className={styles.count}>
                <span className={styles.key}>
                  <MarkShape severity={severity} />
                </span>
                {words.count(severity, marks.counts[severity])}
              </span>
            ))}
          </>
        )}
      </span>
      <Button size="small" appearance="subtle" icon={<span className={styles.up}><Chevron open /></span>} aria-label={words.previous} title={words.previous} onClick={() => { go(false); }} />
      <Button size="small" appearance="subtle" icon={<Chevron open />} aria-label={words.next} title={words.next} onClick={() => { go(true); }} />
    </div>
  );
}
