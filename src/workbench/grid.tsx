import { useCallback, useEffect, useId, useRef, type KeyboardEvent, type MouseEvent } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { WORKBENCH } from "../messages/workbench";
import { isComposing } from "../taskpane/composing";
import { useLanguage } from "../taskpane/words";
import { cellName, parseCell, type Position } from "../workbook/address";
import { GridHeadings } from "./grid-headings";
import { GridRow } from "./grid-row";
import { HEAD_HEIGHT, HEAD_WIDTH, useGridStyles } from "./grid-styles";
import type { MarksOnSheet } from "./marks-on-sheet";
import { moveBy } from "./moves";
import type { SheetLook } from "./sheet-look";
import { useGridView } from "./use-grid-view";
import { useWindowSize, type WindowSize } from "./use-window-size";
import { visibleCells } from "./visible-cells";

type GridProps = {
  readonly sheet: SheetLook;
  readonly active: Position;
  readonly marks: MarksOnSheet;
  /** How large its window is, as far as that is known: of the sheet before, it was the same, and nothing is drawn twice. */
  readonly size: WindowSize;
  readonly onSize: (change: (last: WindowSize) => WindowSize) => void;
  readonly onActive: (position: Position) => void;
};

/** A sheet to look at: only what is in view is drawn, and the arrow keys move the active cell. */
export function Grid({ sheet, active, marks, size, onSize, onActive }: GridProps) {
  const styles = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  useWindowSize(scroller, onSize);
  const words = WORKBENCH[useLanguage()];
  const base = useId();
  const idOf = useCallback((position: Position) => `${base}${cellName(position)}`, [base]);
  const { rows, columns, merges, used } = sheet;
  const { show, shift, scrolledHeight, frozen, inView, frozenHeight, frozenWidth, rowCount, columnCount, page, near } = useGridView(scroller, size, sheet, active);
  const anchor = merges.anchorOf(active);

  useEffect(() => {
    show(active);
    // Only a new active cell is brought into view; scrolling away from it is a person's own choice.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active]);

  const shownColumns = [...frozen.columns, ...inView.columns];
  const frozenRows = visibleCells(frozen.rows, shownColumns, merges);
  const bodyRows = visibleCells(inView.rows, shownColumns, merges).filter(({ row }) => !frozen.rows.includes(row));
  const drawn = [...frozenRows, ...bodyRows].some(({ row, cells }) => row === anchor.row && cells.some(({ column }) => column === anchor.column));

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const isFilled = (row: number, column: number) => sheet.cellAt(...at(merges.anchorOf({ row, column }))).kind !== "empty";
    const target = moveBy({ key: event.key, control: event.ctrlKey || event.metaKey, alt: event.altKey }, anchor, { rows, columns, merges, used, isFilled, page });
    if (target === null) return;
    event.preventDefault();
    onActive(target);
  };
  const onClick = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-cell]") : null;
    const position = parseCell(cell?.dataset["cell"] ?? "");
    if (position !== null) onActive(position);
  };

  const shared = { sheet, frozenWidth, marks, active, idOf };
  const width = HEAD_WIDTH + columns.startOf(columnCount);
  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={words.grid(sheet.name)}
        aria-readonly
        aria-rowcount={rowCount + 1}
        aria-colcount={columnCount + 1}
        aria-activedescendant={drawn ? idOf(anchor) : undefined}
        className={styles.scroller}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div role="rowgroup" className={mergeClasses(styles.top, frozenHeight > 0 && styles.topLine)} style={{ width, height: HEAD_HEIGHT + frozenHeight }}>
          <GridHeadings columns={columns} frozen={frozen.columns} inView={inView.columns} frozenWidth={frozenWidth} activeColumn={active.column} />
          {frozenRows.map((visible) => (
            <GridRow key={visible.row} {...shared} near={{ top: 0, bottom: frozenHeight }} origin={-HEAD_HEIGHT} visible={visible} />
          ))}
        </div>
        <div role="rowgroup" className={styles.body} style={{ width, height: scrolledHeight }}>
          {bodyRows.map((visible) => (
            <GridRow key={visible.row} {...shared} near={near} origin={frozenHeight - shift} visible={visible} />
          ))}
        </div>
      </div>
    </div>
  );
}

const at = ({ row, column }: Position) => [row, column] as const;
