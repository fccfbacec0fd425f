import { useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { isAsked } from "../checks/form/run-form";
import { countUnlooked, listNotMade } from "../checks/not-made";
import type { CheckRun } from "../checks/finding";
import { sayCheck, sayNotRun } from "../messages/checks";
import { NOT_MADE } from "../messages/checks/not-made";
import { FINDINGS } from "../messages/findings";
import { FoldedSection } from "./folded-section";
import { useRowStyles } from "./row-styles";
import { ShortList } from "./short-list";
import { useLanguage } from "./words";

const useStyles = makeStyles({ line: { padding: "4px 8px" } });

type LinesProps = { readonly title: string; readonly runs: readonly CheckRun[] };

function NotMadeLines({ title, runs }: LinesProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const language = useLanguage();
  const words = FINDINGS[language];
  const [open, setOpen] = useState(false);
  const lines = listNotMade(runs).map(({ plan, why, checks: ids }) => {
    const titles = ids.map((id) => sayCheck(language, id));
    return plan === null ? words.notRunLine(sayNotRun(language, why), titles) : words.unlookedLine(plan, sayNotRun(language, why), titles);
  });
  return (
    <FoldedSection title={title} open={open} onOpen={setOpen}>
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

/** *Clean* and *not checked* never look alike: what could not be looked at, in any plan or in one of them, and why. */
export function ChecksNotRun({ checks }: { readonly checks: readonly CheckRun[] }) {
  const words = NOT_MADE[useLanguage()];
  const asked = checks.filter(isAsked);
  const whole = asked.filter(({ state }) => state === "not-run");
  const partial = asked.filter((run) => run.state === "ran" && run.unlooked.length > 0);
  return (
    <>
      {whole.length > 0 && <NotMadeLines title={words.whole(whole.length)} runs={whole} />}
      {partial.length > 0 && <NotMadeLines title={words.partial(countUnlooked(partial))} runs={partial} />}
    </>
  );
}
