import type { PlainDirection, PlainIndicator, PlainMeasure } from "../plain-plan";
import type { Column } from "../columns";
import { drawingOf, drawTable, onlyIf } from "../columns";
import type { DrawnRow } from "../drawing";
import { drawn, NOTHING, textRow } from "../drawing";
import type { Layout } from "../layout";
import { CODE_STYLES } from "../steps/code-style";
import { wordFor } from "../steps/header-words";
import { directionText } from "./evaluation-list";
import { indicatorColumns } from "./indicator-columns";
import type { Table } from "./table";

const BLANK: DrawnRow = { part: "blank", cells: [NOTHING] };

function pageTitle({ code, name }: PlainMeasure, layout: Layout): string {
  const written = CODE_STYLES[layout.codeStyle](code, "measure");
  return `${layout.taste % 2 === 0 && !written.startsWith("施策") ? "施策" : ""}${written}　${name}`;
}

function drawPage(measure: PlainMeasure, layout: Layout): readonly DrawnRow[] {
  const figures = indicatorColumns<PlainIndicator>({ word: "indicator", baseline: true, actual: true, yearly: false }, layout, (indicator) => ({ indicator, run: null }), measure.indicators);
  const directions: readonly Column<PlainDirection>[] = [
    { heading: { word: wordFor("direction", layout.taste) }, holds: "name", cell: (direction) => drawn(directionText(direction, layout)) },
    { heading: { word: wordFor("works", layout.taste) }, cell: ({ works }) => drawn(works) },
    { heading: { word: wordFor("directionLevel", layout.taste) }, cell: ({ level }) => drawn(level) },
  ];
  return [
    textRow("title", pageTitle(measure, layout), figures.length),
    BLANK,
    textRow("heading", "成果指標", figures.length),
    ...drawTable(figures, measure.indicators, layout),
    ...onlyIf(measure.directions.length > 0, BLANK, textRow("heading", "取組の状況", figures.length), ...drawTable(directions, measure.directions, layout)),
  ];
}

/** A page for every measure: what is a column in a list stands above the tables here. */
export const measurePages: Table = {
  kind: "indicator-list",
  tells: ({ directionNumbers }) => ["indicators", "baseline", "actual", "directions", "directionLevel", "directionWorks", ...onlyIf(directionNumbers, "directionNumber" as const)],
  draw: (plan, layout) => plan.measures.map((measure) => drawingOf(`施策${measure.code.join("-")}`, drawPage(measure, layout))),
};
