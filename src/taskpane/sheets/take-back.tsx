import { useCallback, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { findGeneratedInSteps, takeBackSheets, type GeneratedSheet, type GeneratedSheets } from "../../actions/take-back-sheets";
import { takeBackWords } from "../../messages/take-back";
import { during } from "../../workbook/steps";
import type { Take } from "../use-evaluation";
import { useLanguage } from "../words";
import { TakeBackDialog } from "./take-back-dialog";

const useStyles = makeStyles({
  part: { marginTop: "16px", paddingTop: "10px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  about: { margin: "6px 0 0 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

type TakeBackProps = { readonly take: Take; readonly working: boolean };

/** 作成したシートを削除: the book is read first, so that what is shown is what stands in it. */
export function TakeBack({ take, working }: TakeBackProps) {
  const styles = useStyles();
  const words = takeBackWords(useLanguage());
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState<GeneratedSheets | null>(null);
  const ask = async () => {
    const seen = await take({
      then: "look",
      stays: true,
      also: async ({ snapshots: [book] }, carry) => { setFound(book ? await carry(during({ doing: "loading", done: 0, of: 0 }, findGeneratedInSteps(book))) : null); },
    });
    if (seen) setOpen(true);
  };
  const cancel = useCallback(() => {
    setOpen(false);
  }, []);
  const remove = (chosen: readonly GeneratedSheet[]) => {
    setOpen(false);
    void take({
      then: "look",
      stays: true,
      note: async (book, carry) => {
        const outcome = await takeBackSheets(book, chosen, carry);
        return outcome.state === "changed" ? { what: "taken-back", sheets: null } : { what: "taken-back", sheets: outcome.sheets, ...(outcome.next === null ? {} : { shows: outcome.next }) };
      },
    });
  };
  return (
    <div className={styles.part}>
      <Button disabledFocusable={working} onClick={() => void ask()}>
        {words.open}
      </Button>
      <p className={styles.about}>{words.about}</p>
      <TakeBackDialog open={open && !working} found={found} onRemove={remove} onCancel={cancel} />
    </div>
  );
}
