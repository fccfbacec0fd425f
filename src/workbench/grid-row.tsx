import { mergeClasses } from "@fluentui/react-components";
import type { Position } from "../workbook/address";
import { spanOf, type Axis } from "./axis";
import { GridCell } from "./grid-cell";
import { HEAD_WIDTH, useGridStyles } from "./grid-styles";
import { overflowOf } from "./overflow";
import type { SheetLook } from "./sheet-look";
import { isAt, type VisibleCell, type VisibleRow } from "./visible-cells";

export type GridRowProps = {
  readonly sheet: SheetLook;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Width of the columns that stay in view. */
  readonly frozenWidth: number;
  /** Where the rows of this group begin. */
  readonly origin: number;
  readonly active: Position;
  readonly idOf: (position: Position) => string;
};

export function GridRow({ visible, ...props }: GridRowProps & { readonly visible: VisibleRow }) {
  const styles = useGridStyles();
  const { sheet, rows, columns, frozenWidth, origin, active, idOf } = props;
  const { start, size } = spanOf(rows, visible.row, visible.row);

  const draw = (cell: VisibleCell, frozen: boolean) => {
    const { row, column, area } = cell;
    const across = spanOf(columns, column, area?.right ?? column);
    const down = spanOf(rows, row, area?.bottom ?? row);
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
        height={down.size}
        over={area === null ? overflowOf(sheet, columns, row, column) : 0}
        active={isAt(cell, active)}
        frozen={frozen}
      />
    );
  };
  // What is merged over the frozen edge moves with the rest; standing still it would hide what scrolls by.
  const stays = ({ column, area }: VisibleCell) => spanOf(columns, 0, area?.right ?? column).size <= frozenWidth;

  return (
    <div role="row" aria-rowindex={visible.row + 2} className={styles.row} style={{ top: start - origin, height: size, width: "100%" }}>
      <div className={mergeClasses(styles.strip, frozenWidth > 0 && styles.stripLine)} style={{ width: HEAD_WIDTH + frozenWidth }}>
        {size > 0 && (
          <div
            role="rowheader"
            aria-colindex={1}
            className={mergeClasses(styles.head, active.row === visible.row && styles.headActive)}
            style={{ left: 0, top: -1, width: HEAD_WIDTH, height: size + 1 }}
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
