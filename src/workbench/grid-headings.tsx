import { mergeClasses } from "@fluentui/react-components";
import { columnName } from "../workbook/address";
import { spanOf, type Axis } from "./axis";
import { HEAD_HEIGHT, HEAD_WIDTH, useGridStyles } from "./grid-styles";

type GridHeadingsProps = {
  readonly columns: Axis;
  readonly frozen: readonly number[];
  readonly inView: readonly number[];
  readonly frozenWidth: number;
  readonly activeColumn: number;
};

export function GridHeadings({ columns, frozen, inView, frozenWidth, activeColumn }: GridHeadingsProps) {
  const styles = useGridStyles();
  const draw = (column: number) => {
    const { start, size } = spanOf(columns, column, column);
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        className={mergeClasses(styles.head, activeColumn === column && styles.headActive)}
        style={{ left: HEAD_WIDTH + start, top: 0, width: size, height: HEAD_HEIGHT }}
      >
        {columnName(column)}
      </div>
    );
  };
  return (
    <div role="row" aria-rowindex={1} style={{ position: "relative", height: HEAD_HEIGHT }}>
      <div className={styles.strip} style={{ width: HEAD_WIDTH + frozenWidth }}>
        <div className={styles.head} role="columnheader" aria-colindex={1} aria-label="#" style={{ left: 0, top: 0, width: HEAD_WIDTH, height: HEAD_HEIGHT }} />
        {frozen.map(draw)}
      </div>
      {inView.map(draw)}
    </div>
  );
}
