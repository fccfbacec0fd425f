import type { Column } from "../columns";
import { drawn } from "../drawing";

/** Columns from which nothing follows: a running number, a rate that somebody worked out, where figures come from. */
export function addIdleColumns<Row>(columns: readonly Column<Row>[], rows: readonly Row[], taste: number): readonly Column<Row>[] {
  const numbered: Column<Row> = { heading: { word: taste % 2 === 0 ? "連番" : "項番" }, cell: (row) => ({ cell: { kind: "number", value: rows.indexOf(row) + 1, text: String(rows.indexOf(row) + 1), format: "General" }, run: null }) };
  const remark: Column<Row> = { heading: { word: "備考" }, cell: (row) => drawn(rows.indexOf(row) % 2 === 0 ? "継続" : null) };
  const source: Column<Row> = { heading: { word: "算出方法" }, cell: () => drawn("市民意識調査（毎年度）") };
  const rate: Column<Row> = { heading: { word: "達成率" }, cell: (row) => drawn(`${50 + rows.indexOf(row)}.5%`) };
  const figures = columns.some(({ holds }) => holds === "figure");
  return [...(taste % 3 === 0 ? [numbered] : []), ...columns, ...(figures && taste % 2 === 0 ? [rate] : []), ...(taste % 4 < 2 ? [source] : []), remark];
}
