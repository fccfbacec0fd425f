import type { Drawing, Drawn, DrawnRow } from "./drawing";
import { drawn, lineOf, NOTHING } from "./drawing";
import { drawHeadings } from "./headings";
import type { Heading } from "./headings";
import type { Layout } from "./layout";
import { addIdleColumns } from "./steps/idle-columns";

export type Column<Row> = {
  readonly heading: Heading;
  readonly cell: (row: Row) => Drawn;
  /** A total stands below figures, its word below a name. */
  readonly holds?: "name" | "figure";
};

const TOTALS = ["合計", "計", "小計", "（再掲）", "合　計"] as const;

function totalRow<Row>(columns: readonly Column<Row>[], layout: Layout): DrawnRow {
  const named = columns.findIndex(({ holds }) => holds === "name");
  const at = layout.taste % 2 === 0 || named < 0 ? 0 : named;
  return lineOf("total", ...columns.map(({ holds }, column) => (column === at ? drawn(TOTALS[layout.taste % TOTALS.length] ?? null) : holds === "figure" ? drawn("12,345") : NOTHING)));
}

export type Banner = { readonly key: string; readonly text: string };

/** A row merged over the whole table, above the rows to which it belongs. */
const bannerRow = ({ key, text }: Banner, width: number): DrawnRow => lineOf("body", ...Array.from({ length: width }, () => drawn(text, { key: `banner ${key}`, level: "banner" })));

/** A header, the rows and perhaps a total: the whole of a table, before page breaks and empty lines. */
export function drawTable<Row>(needed: readonly Column<Row>[], rows: readonly Row[], layout: Layout, bannersOver: (row: Row) => readonly Banner[] = () => []): readonly DrawnRow[] {
  const columns = layout.idleColumns ? addIdleColumns(needed, rows, layout.taste) : needed;
  const body = rows.flatMap((row, index) => {
    const before = rows[index - 1];
    const known = new Set(before === undefined ? [] : bannersOver(before).map(({ key }) => key));
    const banners = bannersOver(row).filter(({ key }) => !known.has(key));
    return [...banners.map((banner) => bannerRow(banner, columns.length)), lineOf("body", ...columns.map(({ cell }) => cell(row)))];
  });
  return [...drawHeadings(columns.map(({ heading }) => heading), layout), ...body, ...(layout.totals && rows.length > 0 ? [totalRow(columns, layout)] : [])];
}

export const drawingOf = (name: string, rows: readonly DrawnRow[]): Drawing => ({ name, rows });

export const onlyIf = <T>(wanted: boolean, ...things: readonly T[]): readonly T[] => (wanted ? things : []);
