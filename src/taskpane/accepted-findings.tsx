import { useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { Finding } from "../checks/finding";
import { sayFinding } from "../messages/checks";
import { FINDINGS } from "../messages/findings";
import { sayLinkedReason } from "../messages/linked-reason";
import { useAnswerFinding } from "./answer-finding";
import { FoldedSection } from "./folded-section";
import { useRowStyles } from "./row-styles";
import { ShortList } from "./short-list";
import { useShowCell } from "./show-cell";
import { useLanguage } from "./words";

const useStyles = makeStyles({ actions: { margin: "0 8px 4px 8px" } });

/** What people found right as it stands, apart from what is still to do, each with its reason. */
export function AcceptedFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const rows = useRowStyles();
  const language = useLanguage();
  const words = FINDINGS[language];
  const showCell = useShowCell();
  const { reopen } = useAnswerFinding();
  const [open, setOpen] = useState(false);
  if (findings.length === 0) return null;
  return (
    <FoldedSection title={words.accepted(findings.length)} open={open} onOpen={setOpen}>
      <ShortList
        items={findings}
        render={(finding, index) => (
          <li key={`${finding.key}/${finding.digest}/${index}`} className={rows.item}>
            <button type="button" className={rows.row} onClick={() => { showCell(finding.place); }}>
              {sayFinding(language, finding)}
              <span className={rows.small}> {words.goTo(finding.place.sheet, finding.place.cell)}</span>
              <span className={rows.facts}>{finding.answer.reasonIn === "differences" ? sayLinkedReason(language, finding.answer.reason) : words.acceptedBecause(finding.answer.reason)}</span>
            </button>
            <div className={styles.actions}>
              <Button size="small" appearance="subtle" aria-label={words.takeBackOf(sayFinding(language, finding))} onClick={() => { reopen(finding); }}>
                {words.takeBack}
              </Button>
            </div>
          </li>
        )}
      />
    </FoldedSection>
  );
}
