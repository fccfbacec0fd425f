import { useEffect, useState } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { Unfinished, Workbook } from "../workbook/workbook";
import { PlainNotice } from "./notices";
import { useSheetList, useWords } from "./words";

const useStyles = makeStyles({ bar: { marginBottom: "12px" } });

type Step = { readonly step: "none" } | { readonly step: "restored" } | { readonly step: "found"; readonly unfinished: Unfinished };

type UnfinishedNoticeProps = { readonly workbook: Workbook; readonly onFailure: (error: unknown) => void };

/** A write that was cut off last time: the person decides whether to go back to before it. */
export function UnfinishedNotice({ workbook, onFailure }: UnfinishedNoticeProps) {
  const styles = useStyles();
  const words = useWords().unfinished;
  const list = useSheetList();
  const [state, setState] = useState<Step>({ step: "none" });

  useEffect(() => {
    let current = true;
    workbook.findUnfinished().then((unfinished) => {
      if (current && unfinished !== null) setState({ step: "found", unfinished });
    }, onFailure);
    return () => {
      current = false;
    };
  }, [workbook, onFailure]);

  if (state.step === "restored") return <PlainNotice intent="success" text={words.restored} />;
  if (state.step === "none") return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>{words.text(list(state.unfinished.sheets))}</MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            workbook.restoreUnfinished().then(() => {
              setState({ step: "restored" });
            }, onFailure);
          }}
        >
          {words.restore}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            setState({ step: "none" });
          }}
        >
          {words.later}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
