import { useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { isAsked } from "../checks/form/run-form";
import { listNotMade } from "../checks/not-made";
import type { CheckRun } from "../checks/finding";
import { sayCheck, sayNotRun } from "../messages/checks";
import { FINDINGS } from "../messages/findings";
import { FoldedSection } from "./folded-section";
import { useRowStyles } from "./row-styles";
import { ShortList } from "./short-list";
import { useLanguage } from "./words";

const useStyles = makeStyles({ line: { padding: "4px 8px" } });

/** *Clean* and *not checked* never look alike: what could not be looked at, and why. */
export function ChecksNotRun({ checks }: { readonly checks: readonly CheckRun[] }) {
  const styles = useStyles();
  const rows = useRowStyles();
  const language = useLanguage();
  const words = FINDINGS[language];
  const [open, setOpen] = useState(false);
  const notMade = listNotMade(checks.filter(isAsked));
  const lines = notMade.map(({ plan, why, checks: ids }) => {
    const titles = ids.map((id) => sayCheck(language, id));
    return plan === null ? words.notRunLine(sayNotRun(language, why), titles) : words.unlookedLine(plan, sayNotRun(language, why), titles);
  });
  if (lines.length === 0) return null;
  return (
    <FoldedSection title={words.notRun(new Set(notMade.flatMap(({ checks: ids }) => ids)).size)} open={open} onOpen={setOpen}>
      <ShortList
        items={lines}
        render={(line, index) => (
          <li key={index} className={rows.item}>
            <div className={styles.line}>{line}</div>
          </li>
        )}
      />
    </FoldedSection>
  );
}
