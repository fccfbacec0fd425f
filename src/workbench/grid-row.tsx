import { mergeClasses } from "@fluentui/react-components";
import type { Position } from "../workbook/address";
import { spanOf } from "./axis";
import { GridCell } from "./grid-cell";
import type { MarksOnSheet } from "./marks-on-sheet";
import { HEAD_WIDTH, useGridStyles } from "./grid-styles";
import { overflowOf } from "./overflow";
import type { SheetLook } from "./sheet-look";
import { isAt, type VisibleCell, type VisibleRow } from "./visible-cells";

export type GridRowProps = {
  readonly sheet: SheetLook;
  /** Width of the columns that stay in view. */
  readonly frozenWidth: number;
  /** Where the rows of this group begin. */
  readonly origin: number;
  /** Nothing is drawn beyond: a column merged to the sheet's end is taller than a browser can draw. */
  readonly near: { readonly top: number; readonly bottom: number };
  readonly marks: MarksOnSheet;
  readonly active: Position;
  readonly idOf: (position: Position) => string;
};

export function GridRow({ visible, ...props }: GridRowProps & { readonly visible: VisibleRow }) {
  const styles = useGridStyles();
  const { sheet, frozenWidth, origin, near, marks, active, idOf } = props;
  const { rows, columns } = sheet;
  const { start, size: whole } = spanOf(rows, visible.row, visible.row);
  const cut = Math.max(0, near.top - start);
  const size = Math.max(0, whole - cut);

  const draw = (cell: VisibleCell, frozen: boolean) => {
    const { row, column, area } = cell;
    const across = spanOf(columns, column, area?.right ?? column);
    const down = spanOf(rows, row, area?.bottom ?? row);
    const height = Math.min(down.size, near.bottom - start) - cut;
    if (height <= 0) return null;
    return (
      <GridCell
        key={column}
        sheet={sheet}
        id={idOf(cell)}
        row={row}
        column={column}
        area={area}
        left={HEAD_WIDTH + across.start}
        top={0}
        width={across.size}
        height={height}
        over={area === null ? overflowOf(sheet, columns, row, column) : 0}
        active={isAt(cell, active)}
        frozen={frozen}
        mark={marks.at(cell)}
      />
    );
  };
  // The frame of the first column lies along this heading, one pixel into it.
  const first = sheet.merges.anchorOf({ row: visible.row, column: 0 });
  const framed = sheet.lookAt(first.row, first.column).left !== undefined;
  // What is merged over the frozen edge moves with the rest; standing still it would hide what scrolls by.
  const stays = ({ column, area }: VisibleCell) => spanOf(columns, 0, area?.right ?? column).size <= frozenWidth;

  return (
    <div role="row" aria-rowindex={visible.row + 2} className={styles.row} style={{ top: start + cut - origin, height: size, width: "100%" }}>
      <div className={mergeClasses(styles.strip, frozenWidth > 0 && styles.stripLine)} style={{ width: HEAD_WIDTH + frozenWidth }}>
        {size > 0 && (
          <div
            role="rowheader"
            aria-colindex={1}
            className={mergeClasses(styles.head, active.row === visible.row && styles.headActive)}
            style={{ left: 0, top: -1, width: HEAD_WIDTH - (framed ? 1 : 0), height: size + 1 }}
          >
            {visible.row + 1}
          </div>
        )}
        {frozenWidth > 0 && visible.cells.filter(stays).map((cell) => draw(cell, true))}
      </div>
      {visible.cells.filter((cell) => frozenWidth === 0 || !stays(cell)).map((cell) => draw(cell, false))}
    </div>
  );
}
