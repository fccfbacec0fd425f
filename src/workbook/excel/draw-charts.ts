import { areaName, cellName } from "../address";
import { chartName, checkChart, isChartName, labelColor, labelFormat, legendOf } from "../chart-parts";
import type { ChartSeries, DraftChart } from "../draft";
import type { NamedDraft } from "../named-draft";
import { rowsIn } from "./areas";

const TYPES = {
  bar: { clustered: "BarClustered", stacked: "BarStacked", percent: "BarStacked100" },
  column: { clustered: "ColumnClustered", stacked: "ColumnStacked", percent: "ColumnStacked100" },
} as const;
const LEGENDS = { bottom: "Bottom", right: "Right" } as const;

/** What the cell shows; a series' name does not follow its cell in Excel's API. */
function nameOf({ cells }: NamedDraft, { name }: ChartSeries): string {
  const cell = cells[name.row]?.[name.column];
  return cell?.kind === "text" || cell?.kind === "link" ? cell.text : cell?.kind === "number" ? cell.value : "";
}

function drawSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, draft: NamedDraft, chart: DraftChart, wanted: ChartSeries): void {
  series.name = nameOf(draft, wanted);
  series.setValues(sheet.getRange(areaName(wanted.values)));
  series.setXAxisValues(sheet.getRange(areaName(chart.categories)));
  series.format.fill.setSolidColor(`#${wanted.color}`);
  series.gapWidth = 60;
  if (!chart.labels) return;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = labelFormat(draft, wanted);
  series.dataLabels.position = chart.stacking === "clustered" ? "OutsideEnd" : "Center";
  series.dataLabels.format.font.color = `#${labelColor(chart, wanted)}`;
}

function drawChart(sheet: Excel.Worksheet, draft: NamedDraft, chart: DraftChart, index: number): void {
  const [first, ...others] = chart.series;
  if (!first) return;
  // Made of one row of numbers, it has one series, whatever Excel might read into headings; the rest are added by hand.
  const drawn = sheet.charts.add(TYPES[chart.kind][chart.stacking], sheet.getRange(areaName(first.values)), rowsIn(first.values) > 1 ? "Columns" : "Rows");
  // Known by its name from the first moment, so that half a chart can be found and taken away.
  drawn.name = chartName(index);
  drawn.setPosition(cellName({ row: chart.area.top, column: chart.area.left }), cellName({ row: chart.area.bottom, column: chart.area.right }));
  drawn.title.text = chart.title;
  drawSeries(sheet, drawn.series.getItemAt(0), draft, chart, first);
  for (const series of others) drawSeries(sheet, drawn.series.add(nameOf(draft, series)), draft, chart, series);
  const legend = legendOf(chart);
  drawn.legend.visible = legend !== "none";
  if (legend !== "none") drawn.legend.position = LEGENDS[legend];
  drawn.axes.valueAxis.minimum = 0;
  if (chart.kind === "bar") {
    // Lying bars run from top to bottom as their cells do; the numbers stay at the foot.
    drawn.axes.categoryAxis.reversePlotOrder = true;
    drawn.axes.categoryAxis.position = "Maximum";
  }
}

/** Of the charts that stand in a sheet now, ours: a person's own stood there before. One that has no name of ours yet was cut off in the making. */
export const ourCharts = (standing: readonly string[], before: readonly string[]) => standing.filter((name) => isChartName(name) || !before.includes(name));

/** In place of ours that stand there, by their names. */
export function drawCharts(sheet: Excel.Worksheet, draft: NamedDraft, ours: readonly string[]): void {
  removeCharts(sheet, ours);
  draft.charts?.forEach((chart, index) => {
    drawChart(sheet, draft, chart, index);
  });
}

export function removeCharts(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names) sheet.charts.getItem(name).delete();
}

export function queueChartNames(sheet: Excel.Worksheet): () => readonly string[] {
  sheet.charts.load("items/name");
  return () => sheet.charts.items.map(({ name }) => name);
}

export const checkCharts = ({ charts = [] }: NamedDraft): void => {
  charts.forEach(checkChart);
};
