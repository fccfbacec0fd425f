import { useState, type Ref } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FIND, WORKBENCH } from "../messages/workbench";
import { useLanguage } from "../taskpane/words";
import { cellName, type Position } from "../workbook/address";
import { textOf } from "../workbook/snapshot";
import type { Reference } from "./cell-reference";
import { NameBox } from "./name-box";
import type { SheetLook } from "./sheet-look";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px", minHeight: "32px", flexShrink: 0, padding: "0 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  // Two lines, and the rest by scrolling: this is where people read what the sheet cuts off.
  text: { flexGrow: 1, minWidth: 0, maxHeight: "40px", margin: "2px 0", overflowY: "auto", overflowWrap: "anywhere" },
  wrong: { flexGrow: 1, minWidth: 0, margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusDangerForeground1 },
  find: { flexShrink: 0, minWidth: "auto" },
});

type CellLineProps = {
  readonly sheet: SheetLook;
  readonly active: Position;
  readonly sheets: readonly string[];
  readonly nameBox: Ref<HTMLInputElement>;
  readonly onGo: (reference: Reference) => void;
  readonly onLeave: () => void;
  readonly onFind: () => void;
};

/** Where the active cell is and all that it holds, for what is cut off in the sheet. */
export function CellLine({ sheet, active, sheets, nameBox, onGo, onLeave, onFind }: CellLineProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = WORKBENCH[language];
  const [wrong, setWrong] = useState(false);
  const anchor = sheet.merges.anchorOf(active);
  return (
    <div className={styles.line}>
      <NameBox cell={cellName(anchor)} sheets={sheets} input={nameBox} onGo={onGo} onWrong={setWrong} onLeave={onLeave} />
      {wrong ? (
        <p role="alert" className={styles.wrong}>
          {words.noSuchCell}
        </p>
      ) : (
        <output className={styles.text} aria-label={words.activeCell} tabIndex={0}>
          {textOf(sheet.cellAt(anchor.row, anchor.column)).replace(/\s+/g, " ")}
        </output>
      )}
      <Button size="small" className={styles.find} title={`${FIND[language].open} (Ctrl+F)`} onClick={onFind}>
        {FIND[language].open}
      </Button>
    </div>
  );
}
