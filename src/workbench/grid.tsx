import { useCallback, useEffect, useId, useMemo, type KeyboardEvent, type MouseEvent } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { WORKBENCH } from "../messages/workbench";
import { useLanguage } from "../taskpane/words";
import { cellName, parseCell, type Position } from "../workbook/address";
import { GridHeadings } from "./grid-headings";
import { GridRow } from "./grid-row";
import { HEAD_HEIGHT, HEAD_WIDTH, useGridStyles } from "./grid-styles";
import { moveBy } from "./moves";
import type { SheetLook } from "./sheet-look";
import { useGridView } from "./use-grid-view";
import { visibleCells } from "./visible-cells";

type GridProps = { readonly sheet: SheetLook; readonly active: Position; readonly onActive: (position: Position) => void };

/** A sheet to look at: only what is in view is drawn, and the arrow keys move the active cell. */
export function Grid({ sheet, active, onActive }: GridProps) {
  const styles = useGridStyles();
  const words = WORKBENCH[useLanguage()];
  const base = useId();
  const idOf = useCallback((position: Position) => `${base}${cellName(position)}`, [base]);
  const { merges } = sheet;
  const { scroller, rows, columns, down, across } = useGridView(sheet);
  const anchor = merges.anchorOf(active);

  const { reveal: revealRow } = down;
  const { reveal: revealColumn } = across;
  useEffect(() => {
    revealRow(active.row);
    revealColumn(active.column);
    // Only a new active cell is brought into view; scrolling away from it is a person's own choice.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active]);

  const inView = useMemo(() => [...across.frozen, ...across.inView], [across.frozen, across.inView]);
  const frozenRows = visibleCells(down.frozen, inView, merges);
  const bodyRows = visibleCells(down.inView, inView, merges).filter(({ row }) => !down.frozen.includes(row));
  const drawn = [...frozenRows, ...bodyRows].some(({ row, cells }) => row === anchor.row && cells.some(({ column }) => column === anchor.column));

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, down.inView.length - 8);
    const target = moveBy(event.key, event.ctrlKey || event.metaKey, anchor, { rows, columns, merges, page });
    if (target === null) return;
    event.preventDefault();
    onActive(target);
  };
  const onClick = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-cell]") : null;
    const position = parseCell(cell?.dataset["cell"] ?? "");
    if (position !== null) onActive(position);
  };

  const shared = { sheet, rows, columns, frozenWidth: across.frozenSize, active, idOf };
  const width = HEAD_WIDTH + across.total;
  return (
    <div className={styles.frame}>
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={words.grid(sheet.name)}
        aria-readonly
        aria-rowcount={sheet.rows + 1}
        aria-colcount={sheet.columns + 1}
        aria-activedescendant={drawn ? idOf(anchor) : undefined}
        className={styles.scroller}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div role="rowgroup" className={mergeClasses(styles.top, down.frozenSize > 0 && styles.topLine)} style={{ width, height: HEAD_HEIGHT + down.frozenSize }}>
          <GridHeadings columns={columns} frozen={across.frozen} inView={across.inView} frozenWidth={across.frozenSize} activeColumn={active.column} />
          {frozenRows.map((visible) => (
            <GridRow key={visible.row} {...shared} origin={-HEAD_HEIGHT} visible={visible} />
          ))}
        </div>
        <div role="rowgroup" className={styles.body} style={{ width, height: down.total - down.frozenSize }}>
          {bodyRows.map((visible) => (
            <GridRow key={visible.row} {...shared} origin={down.frozenSize} visible={visible} />
          ))}
        </div>
      </div>
    </div>
  );
}
