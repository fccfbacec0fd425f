import type { PlainDirection, PlainMeasure } from "../plain-plan";
import type { Column } from "../columns";
import { drawingOf, drawTable, onlyIf } from "../columns";
import { drawn } from "../drawing";
import { wordFor } from "../steps/header-words";
import { directionText } from "./evaluation-list";
import { measureColumns, policyBanners, policyColumns } from "./hierarchy";
import type { Table } from "./table";

type Row = { readonly measure: PlainMeasure; readonly direction: PlainDirection };

/** A row per direction, with what was done and how it went. */
export const directionList: Table = {
  kind: "direction-list",
  tells: ({ columns, directionNumbers }) => ["policies", "groups", "directions", "directionLevel", ...onlyIf(directionNumbers, "directionNumber" as const), ...onlyIf(columns === "all", "directionTexts" as const)],
  draw(plan, layout) {
    const all = layout.columns === "all";
    const rows = plan.measures.flatMap((measure) => measure.directions.map((direction): Row => ({ measure, direction })));
    const texts = (["works", "results", "problems"] as const).map((role): Column<Row> => ({ heading: { word: wordFor(role, layout.taste) }, cell: ({ direction }) => drawn(direction[role]) }));
    const columns: readonly Column<Row>[] = [
      ...policyColumns<Row>(plan, layout, ({ measure }) => measure),
      ...measureColumns<Row>(layout, ({ measure }) => measure),
      { heading: { word: wordFor("direction", layout.taste) }, cell: ({ direction }) => drawn(directionText(direction, layout)), holds: "name" },
      ...onlyIf(all, ...texts),
      { heading: { word: wordFor("directionLevel", layout.taste) }, cell: ({ direction }) => drawn(direction.level) },
    ];
    return [drawingOf("施策の展開一覧", drawTable(columns, rows, layout, policyBanners<Row>(plan, layout, ({ measure }) => measure)))];
  },
};
