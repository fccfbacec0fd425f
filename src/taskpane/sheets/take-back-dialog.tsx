import { useMemo, useState } from "react";
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import { proposeToTakeBack, type GeneratedSheet, type GeneratedSheets } from "../../actions/take-back-sheets";
import { takeBackWords } from "../../messages/take-back";
import { referringTo } from "../../workbook/formula-references";
import { useRowStyles } from "../row-styles";
import { useLanguage } from "../words";
import { TakeBackRow } from "./take-back-row";

const useStyles = makeStyles({
  line: { margin: "4px 0" },
  warning: { margin: "8px 0 4px 0", color: tokens.colorStatusDangerForeground1 },
  // Beside each other, so that a low pane keeps room for the list.
  actions: { "@media screen and (max-width: 480px)": { flexDirection: "row" }, "& button": { flexGrow: 1, flexBasis: "auto", minWidth: 0, whiteSpace: "nowrap" } },
  surface: { maxWidth: "min(440px, calc(100vw - 16px))", padding: "16px" },
});

/** So many formulas are named; the rest are counted. */
const NAMED = 4;

type TakeBackListProps = { readonly found: GeneratedSheets; readonly onRemove: (chosen: readonly GeneratedSheet[]) => void; readonly onCancel: () => void };

function TakeBackList({ found, onRemove, onCancel }: TakeBackListProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const words = takeBackWords(useLanguage());
  const { listed, references } = found;
  const [chosen, setChosen] = useState(() => proposeToTakeBack(found));
  const losing = useMemo(() => referringTo(references, chosen), [references, chosen]);
  const going = listed.filter(({ sheet }) => chosen.includes(sheet));
  return (
    <DialogBody>
      <DialogTitle>{words.title}</DialogTitle>
      <DialogContent>
        <p className={styles.line}>{listed.length === 0 ? words.none : words.intro}</p>
        <ul className={rows.list}>
          {listed.map((generated) => (
            <TakeBackRow
              key={generated.sheet}
              generated={generated}
              checked={chosen.includes(generated.sheet)}
              onCheck={(checked) => { setChosen(checked ? [...chosen, generated.sheet] : chosen.filter((each) => each !== generated.sheet)); }}
            />
          ))}
        </ul>
        <div role="status">
          {going.some(({ edited, typed }) => edited || typed.length > 0) && <p className={styles.warning}>{words.lost}</p>}
          {losing.length > 0 && (
            <>
              <p className={styles.warning}>{words.losing}</p>
              <ul>
                {losing.slice(0, NAMED).map(({ sheet, cell }) => <li key={`${sheet}!${cell}`}>{words.place(sheet, cell)}</li>)}
                {losing.length > NAMED && <li>{words.more(losing.length - NAMED)}</li>}
              </ul>
            </>
          )}
        </div>
      </DialogContent>
      <DialogActions fluid className={styles.actions}>
        <Button appearance="primary" onClick={onCancel}>
          {listed.length === 0 ? words.close : words.cancel}
        </Button>
        {listed.length > 0 && (
          <Button disabledFocusable={going.length === 0} onClick={() => { onRemove(going); }}>
            {words.remove(going.length)}
          </Button>
        )}
      </DialogActions>
    </DialogBody>
  );
}

type TakeBackDialogProps = Omit<TakeBackListProps, "found"> & { readonly open: boolean; /** In the book as it was read just now; `null` as long as that is not known. */ readonly found: GeneratedSheets | null };

/** Says what would go before anything goes. It stays mounted, as any dialog here: one taken away while open leaves the pane hidden. */
export function TakeBackDialog({ open, found, onRemove, onCancel }: TakeBackDialogProps) {
  const styles = useStyles();
  return (
    <Dialog open={open && found !== null} modalType="alert" onOpenChange={(_, data) => { if (!data.open) onCancel(); }}>
      <DialogSurface className={styles.surface}>{found !== null && <TakeBackList found={found} onRemove={onRemove} onCancel={onCancel} />}</DialogSurface>
    </Dialog>
  );
}
