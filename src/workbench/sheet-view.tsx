import { makeStyles, tokens } from "@fluentui/react-components";
import { WORKBENCH } from "../messages/workbench";
import { useLanguage } from "../taskpane/words";
import { cellName, type Position } from "../workbook/address";
import { textOf } from "../workbook/snapshot";
import type { Book } from "./book";
import { Grid } from "./grid";
import { SheetTabs } from "./sheet-tabs";
import type { SheetLook } from "./sheet-look";
import type { View } from "./use-book";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0, height: "100%" },
  line: { display: "flex", alignItems: "center", gap: "8px", height: "30px", flexShrink: 0, padding: "0 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  cell: { minWidth: "54px", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  text: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** Where the active cell is and all that it holds, for what is cut off in the sheet. */
function CellLine({ sheet, active }: { readonly sheet: SheetLook; readonly active: Position }) {
  const styles = useStyles();
  const words = WORKBENCH[useLanguage()];
  const anchor = sheet.merges.anchorOf(active);
  return (
    <output className={styles.line} aria-label={words.activeCell}>
      <span className={styles.cell}>{cellName(anchor)}</span>
      <span className={styles.text}>{textOf(sheet.cellAt(anchor.row, anchor.column)).replace(/\s+/g, " ")}</span>
    </output>
  );
}

type SheetViewProps = { readonly book: Book; readonly view: View; readonly onSheet: (sheet: string) => void; readonly onCell: (sheet: string, active: Position) => void };

export function SheetView({ book, view, onSheet, onCell }: SheetViewProps) {
  const styles = useStyles();
  const sheet = book.sheets.find(({ name }) => name === view.sheet) ?? book.sheets[0];
  if (sheet === undefined) return null;
  return (
    <div className={styles.view}>
      <CellLine sheet={sheet} active={view.active} />
      <Grid
        key={sheet.name}
        sheet={sheet}
        active={view.active}
        onActive={(active) => {
          onCell(sheet.name, active);
        }}
      />
      <SheetTabs names={book.sheets.map(({ name }) => name)} current={sheet.name} onSelect={onSheet} />
    </div>
  );
}
