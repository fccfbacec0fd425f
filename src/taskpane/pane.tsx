import { useCallback } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Workbook } from "../workbook/workbook";
import { EditedDialog } from "./edited-dialog";
import { FailureNotice } from "./notices";
import { Outcome, OutcomeNotice } from "./outcome";
import { Progress } from "./progress";
import { ShowCellContext, type ShowCell } from "./show-cell";
import { UnfinishedNotice } from "./unfinished-notice";
import { useEvaluation } from "./use-evaluation";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({
  pane: { boxSizing: "border-box", minWidth: 0, padding: "16px 14px 24px 14px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  title: { margin: "0 44px 8px 0", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  intro: { margin: "0 0 14px 0", color: tokens.colorNeutralForeground2 },
  start: { width: "100%" },
});

/** The pane knows a workbook, not whether it is open in Excel or in the page beside it. */
export function Pane({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const words = useWords();
  const { state, run, fail, cancel } = useEvaluation(workbook, useLanguage());
  const { working, outcome, failure, cancelled } = state;
  const shown = !working && failure === null && outcome !== null;
  const showCell = useCallback<ShowCell>(({ sheet, cell }) => void workbook.select(sheet, cell).catch(fail), [workbook, fail]);

  return (
    <ShowCellContext value={showCell}>
      <div className={styles.pane}>
        <h1 className={styles.title}>{words.title}</h1>
        <UnfinishedNotice workbook={workbook} onFailure={fail} />
        {outcome === null && <p className={styles.intro}>{words.intro}</p>}
        <Button appearance="primary" size="large" className={styles.start} disabledFocusable={working} onClick={() => void run("ask")}>
          {outcome === null ? words.evaluate : words.evaluateAgain}
        </Button>
        <div role="status">
          {working && <Progress />}
          {shown && <OutcomeNotice outcome={outcome} cancelled={cancelled} />}
        </div>
        {failure !== null && <FailureNotice failure={failure} onRetry={() => void run("ask")} />}
        {shown && <Outcome outcome={outcome} />}
        <EditedDialog open={shown && outcome.state === "edited" && !cancelled} sheets={outcome?.state === "edited" ? outcome.sheets : []} onOverwrite={() => void run("overwrite")} onCancel={cancel} />
      </div>
    </ShowCellContext>
  );
}
