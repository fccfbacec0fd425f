import { useState } from "react";
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../actions/evaluate";
import type { SheetChoice } from "../../actions/sheet-choices";
import { sayCannot, sheetsViewWords } from "../../messages/sheets-view";
import { saySheet } from "../../messages/sheets/kinds";
import { useBeside } from "../beside";
import { useRowStyles } from "../row-styles";
import { Chevron } from "../shapes";
import { useShowCell } from "../show-cell";
import { useLanguage } from "../words";
import { SheetPreviews } from "./sheet-previews";

const useStyles = makeStyles({
  check: { alignItems: "flex-start" },
  about: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px", margin: "0 0 4px 30px" },
  made: { fontSize: tokens.fontSizeBase200, color: tokens.colorStatusSuccessForeground1 },
  remade: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  cannot: { margin: "0 8px 6px 36px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

type SheetRowProps = {
  readonly choice: SheetChoice;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
  /** The names under which it stands in the book already. */
  readonly made: readonly string[];
  /** `null` as long as nothing was read: then there is nothing to look at. */
  readonly evaluation: Evaluation | null;
};

/** One sheet: what it holds, whether it can be made, whether it is there already, and a look at it. */
export function SheetRow({ choice: { kind, lacks }, checked, onCheck, made, evaluation }: SheetRowProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const language = useLanguage();
  const words = sheetsViewWords(language);
  const showCell = useShowCell();
  const { mayReadOthers } = useBeside();
  const [looked, setLooked] = useState(false);
  const name = saySheet(language, kind);
  const possible = lacks.length === 0;
  // Without any table every sheet lacks the same: it is said once, above all of them.
  const hasTables = evaluation !== null && evaluation.tables.length > 0;
  return (
    <li className={rows.item}>
      <Checkbox
        className={styles.check}
        checked={possible && checked}
        disabled={!possible}
        onChange={(_, { checked: on }) => { onCheck(on === true); }}
        label={
          <>
            {name}
            <span className={styles.about}>{words.about[kind]}</span>
          </>
        }
      />
      {!possible && hasTables && <p className={styles.cannot}>{sayCannot(language, lacks, mayReadOthers)}</p>}
      {(made.length > 0 || (possible && evaluation !== null)) && (
        <div className={styles.actions}>
          {possible && evaluation !== null && (
            <Button size="small" appearance="subtle" icon={<Chevron open={looked} />} aria-label={words.lookAt(name)} aria-expanded={looked} onClick={() => { setLooked(!looked); }}>
              {looked ? words.closeLook : words.look}
            </Button>
          )}
          {made.map((sheet) => (
            <Button key={sheet} size="small" appearance="subtle" aria-label={`${words.made}　${words.show(sheet)}`} title={words.show(sheet)} onClick={() => { showCell({ sheet, cell: "A1" }); }}>
              <span className={styles.made}>✓ {words.made}</span>
            </Button>
          ))}
          {made.length > 0 && possible && checked && <span className={styles.remade}>{words.remade}</span>}
        </div>
      )}
      {looked && possible && evaluation !== null && <SheetPreviews evaluation={evaluation} kind={kind} />}
    </li>
  );
}
