import { directionUnder } from "../plain-plan";
import type { PlainIndicator, PlainMeasure } from "../plain-plan";
import type { Column } from "../columns";
import { drawingOf, drawTable, onlyIf } from "../columns";
import { drawn } from "../drawing";
import { wordFor } from "../steps/header-words";
import { directionText } from "./evaluation-list";
import { hierarchy, measureColumns, measureKey, policyBanners, policyColumns } from "./hierarchy";
import { indicatorColumns } from "./indicator-columns";
import type { Table } from "./table";

type Row = { readonly measure: PlainMeasure; readonly indicator: PlainIndicator };

/** A row per indicator, measures on the left. */
export const indicatorList: Table = {
  kind: "indicator-list",
  tells: ({ columns, followUp, taste, codeJoin }) => [
    "policies", "groups", "measures", "indicators", "baseline", ...onlyIf(followUp, "yearly" as const), ...onlyIf(columns === "all" && taste % 2 === 0 && codeJoin !== "two cells", "indicatorDirection" as const),
    ...onlyIf(columns === "all", "department" as const, "letter" as const),
  ],
  draw(plan, layout) {
    const facts = new Set(indicatorList.tells(layout));
    const rows = plan.measures.flatMap((measure) => measure.indicators.map((indicator): Row => ({ measure, indicator })));
    const columns: readonly Column<Row>[] = [
      ...policyColumns<Row>(plan, layout, ({ measure }) => measure),
      ...measureColumns<Row>(layout, ({ measure }) => measure),
      ...onlyIf<Column<Row>>(facts.has("indicatorDirection"), {
        heading: { word: wordFor("direction", layout.taste) },
        cell: ({ measure, indicator }) => {
          const direction = directionUnder(measure, indicator.under);
          return drawn(direction && directionText(direction, { ...layout, directionNumbers: true }));
        },
      }),
      ...indicatorColumns<Row>({ word: "indicator", group: "成果指標", baseline: true, actual: false, yearly: layout.followUp }, layout, ({ indicator }) => ({ indicator, run: null }), rows.map(({ indicator }) => indicator)),
      ...onlyIf<Column<Row>>(facts.has("letter"), { heading: { word: wordFor("ownLetter", layout.taste) }, cell: ({ indicator }) => drawn(indicator.letter) }),
      ...onlyIf<Column<Row>>(facts.has("department"), { heading: { word: wordFor("department", layout.taste) }, cell: ({ measure }) => hierarchy(`${measureKey(measure)} department`, measure.department) }),
    ];
    return [drawingOf("指標一覧", drawTable(columns, rows, layout, policyBanners<Row>(plan, layout, ({ measure }) => measure)))];
  },
};
