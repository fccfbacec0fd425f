import { memo } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { Area } from "../workbook/address";
import { cellName } from "../workbook/address";
import { textOf } from "../workbook/snapshot";
import { boxStyle, textStyle } from "./cell-style";
import type { CellMark } from "../taskpane/cell-marks";
import { useGridStyles } from "./grid-styles";
import { MarkShape } from "./mark-shape";
import type { SheetLook } from "./sheet-look";

type GridCellProps = {
  readonly sheet: SheetLook;
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly area: Area | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How wide its text may run over empty neighbours; 0 for its own width. */
  readonly over: number;
  readonly active: boolean;
  readonly frozen: boolean;
  /** What was found here. */
  readonly mark: CellMark | null;
};

/** One cell, drawn a pixel into its neighbours above and to the left, so that two borders are one line. */
export const GridCell = memo(function GridCell({ sheet, id, row, column, area, left, top, width, height, over, active, frozen, mark }: GridCellProps) {
  const styles = useGridStyles();
  const cell = sheet.cellAt(row, column);
  const look = sheet.lookAt(row, column);
  const text = textOf(cell);
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={column + 2}
      aria-selected={active}
      aria-rowspan={area === null ? undefined : area.bottom - area.top + 1}
      aria-colspan={area === null ? undefined : area.right - area.left + 1}
      title={mark?.says}
      data-cell={cellName({ row, column })}
      className={mergeClasses(styles.cell, sheet.gridLines && styles.ruled, frozen && styles.paper, area !== null && styles.merged, active && styles.active)}
      style={{ left: left - 1, top: top - 1, width: width + 1, height: height + 1, ...boxStyle(look) }}
    >
      {text !== "" && (
        <div className={mergeClasses(styles.text, over > width && styles.textOver)} style={{ ...textStyle(cell, look), ...(over > width ? { width: over } : {}) }}>
          {/* No line of the sheet runs through what is written over empty neighbours; the frame of the active cell does. */}
          <span className={styles.textInner} style={over > width && !active ? { backgroundColor: look.fill ?? "#ffffff" } : undefined}>{text}</span>
        </div>
      )}
      {mark !== null && <MarkShape severity={mark.severity} />}
    </div>
  );
});
