import { useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { isAsked } from "../checks/form/run-form";
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
  const lines = checks.filter(isAsked).flatMap((run) =>
    run.state === "not-run"
      ? [words.notRunLine(sayCheck(language, run.id), sayNotRun(language, run.why))]
      : run.unlooked.map(({ plan, why }) => words.unlookedLine(sayCheck(language, run.id), plan, sayNotRun(language, why))),
  );
  if (lines.length === 0) return null;
  return (
    <FoldedSection title={words.notRun(lines.length)} open={open} onOpen={setOpen}>
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
