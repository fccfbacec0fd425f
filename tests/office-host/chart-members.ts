import { asNumber, asObject, asOneOf, asText, asTruth } from "./arguments";
import type { HostBook, HostChart, HostSeries, HostSheet } from "./book";
import { cellAt } from "./cells";
import { areaOf, columnCount, nameOf, type Rectangle, rowCount } from "./grid";
import type { HostObject, Member } from "./host-object";
import { invalidArgument, itemNotFound, notImplemented, Refusal } from "./refusal";
import { asColor, refuseIfProtected } from "./styling";

const TYPES = ["BarClustered", "BarStacked", "BarStacked100", "ColumnClustered", "ColumnStacked", "ColumnStacked100"] as const;
const LABELS = ["Center", "InsideEnd", "InsideBase", "OutsideEnd"] as const;

function lineOf(value: unknown, sheet: HostSheet, what: string): string {
  const { cells } = asObject(value, what);
  const [area, ...more] = cells?.areas ?? [];
  if (!area || more.length > 0 || cells?.sheet !== sheet) throw invalidArgument(what);
  if (rowCount(area) > 1 && columnCount(area) > 1) throw invalidArgument(`${what} of several rows and columns`);
  return nameOf(area);
}

/** Numbers alone make one series without a heading; what Excel would read into anything else is not known here. */
function firstSeries(sheet: HostSheet, source: unknown, seriesBy: unknown): HostSeries {
  const values = lineOf(source, sheet, "sourceData");
  const area = areaOf(values);
  const by = asOneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "seriesBy");
  if (by !== (rowCount(area) > 1 ? "Columns" : "Rows")) throw notImplemented("a series for each number");
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) if (cellAt(sheet, row, column).content.kind === "text") throw notImplemented("charts of headings");
  }
  return { name: "", values, categories: null, fill: null, gapWidth: 150, labels: null };
}

function seriesObject(sheet: HostSheet, chart: HostChart, series: HostSeries): HostObject {
  const property = (since: number, write: (value: unknown) => void): Member => ({
    since,
    set: (value) => {
      refuseIfProtected(sheet);
      write(value);
    },
  });
  const labelled = () => {
    if (!series.labels) throw new Refusal("InvalidOperation", "The series has no data labels.");
    return series.labels;
  };
  return {
    type: "ChartSeries",
    members: {
      Name: property(1, (value) => { series.name = asText(value, "name"); }),
      SetValues: { since: 7, call: ([range]) => { series.values = lineOf(range, sheet, "values"); } },
      SetXAxisValues: { since: 7, call: ([range]) => { series.categories = lineOf(range, sheet, "xAxisValues"); } },
      GapWidth: property(7, (value) => {
        const width = asNumber(value, "gapWidth");
        if (width < 0 || width > 500) throw invalidArgument(`gapWidth ${width}`);
        series.gapWidth = width;
      }),
      HasDataLabels: property(7, (value) => { series.labels = asTruth(value, "hasDataLabels") ? { format: "General", position: "", color: "#000000" } : null; }),
      DataLabels: {
        since: 8,
        open: () => ({
          type: "ChartDataLabels",
          members: {
            NumberFormat: property(8, (value) => { labelled().format = asText(value, "numberFormat"); }),
            Position: property(8, (value) => {
              const position = asOneOf(value, LABELS, "position");
              // Bars on top of each other have no outside.
              if (position === "OutsideEnd" && chart.type.includes("Stacked")) throw invalidArgument("OutsideEnd of stacked bars");
              labelled().position = position;
            }),
            Format: { since: 8, open: () => ({ type: "ChartDataLabelFormat", members: { Font: { since: 8, open: () => ({ type: "ChartFont", members: { Color: property(8, (value) => { labelled().color = asColor(value); }) } }) } } }) },
          },
        }),
      },
      Format: {
        since: 1,
        open: () => ({
          type: "ChartSeriesFormat",
          members: { Fill: { since: 1, open: () => ({ type: "ChartFill", members: { SetSolidColor: { since: 1, call: ([color]) => { series.fill = asColor(color); } } } }) } },
        }),
      },
    },
  };
}

function seriesCollection(sheet: HostSheet, chart: HostChart): HostObject {
  return {
    type: "ChartSeriesCollection",
    members: {
      Add: {
        since: 7,
        open: ([name]) => {
          refuseIfProtected(sheet);
          const made: HostSeries = { name: name === undefined || name === null ? "" : asText(name, "name"), values: "", categories: null, fill: null, gapWidth: 150, labels: null };
          chart.series.push(made);
          return seriesObject(sheet, chart, made);
        },
      },
      GetItemAt: {
        since: 1,
        open: ([index]) => {
          const found = chart.series[asNumber(index, "index")];
          if (!found) throw invalidArgument(`series ${String(index)}`);
          return seriesObject(sheet, chart, found);
        },
      },
    },
    items: () => chart.series.map((series) => seriesObject(sheet, chart, series)),
  };
}

function cornerOf(value: unknown): Rectangle {
  const area = typeof value === "string" ? areaOf(value) : asObject(value, "cell").cells?.areas[0];
  if (!area) throw invalidArgument("cell");
  return area;
}

function chartObject(sheet: HostSheet, chart: HostChart): HostObject {
  const property = (since: number, read: () => unknown, write: (value: unknown) => void): Member => ({
    since,
    get: read,
    set: (value) => {
      refuseIfProtected(sheet);
      write(value);
    },
  });
  const object = (since: number, type: string, members: Readonly<Record<string, Member>>): Member => ({ since, open: () => ({ type, members }) });
  return {
    type: "Chart",
    id: chart.name,
    members: {
      Name: property(1, () => chart.name, (value) => { chart.name = asText(value, "name"); }),
      SetPosition: {
        since: 1,
        call: ([from, to]) => {
          const [first, last] = [cornerOf(from), cornerOf(to ?? from)];
          chart.area = nameOf({ top: first.top, left: first.left, bottom: last.bottom, right: last.right });
        },
      },
      Delete: { since: 1, call: () => { refuseIfProtected(sheet); sheet.charts.splice(sheet.charts.indexOf(chart), 1); } },
      Title: object(1, "ChartTitle", { Text: property(1, () => chart.title, (value) => { chart.title = asText(value, "title"); }) }),
      Series: { since: 1, open: () => seriesCollection(sheet, chart) },
      Legend: object(1, "ChartLegend", {
        Visible: property(1, () => chart.legend !== null, (value) => { chart.legend = asTruth(value, "visible") ? (chart.legend ?? "Right") : null; }),
        Position: property(1, () => chart.legend, (value) => {
          if (chart.legend === null) throw new Refusal("InvalidOperation", "The chart has no legend.");
          chart.legend = asOneOf(value, ["Top", "Bottom", "Left", "Right", "Corner"], "position");
        }),
      }),
      Axes: object(1, "ChartAxes", {
        CategoryAxis: object(1, "ChartAxis", {
          ReversePlotOrder: property(7, () => chart.isReversed, (value) => { chart.isReversed = asTruth(value, "reversePlotOrder"); }),
          Position: property(8, () => chart.crosses, (value) => { chart.crosses = asOneOf(value, ["Automatic", "Maximum", "Minimum"], "position"); }),
        }),
        ValueAxis: object(1, "ChartAxis", {
          Minimum: property(1, () => chart.minimum, (value) => {
            if (typeof value !== "number") throw new Refusal("InvalidArgument", "The argument minimum is invalid.");
            chart.minimum = value;
          }),
        }),
      }),
    },
  };
}

export function charts(book: HostBook, sheet: HostSheet): HostObject {
  return {
    type: "ChartCollection",
    members: {
      // By its name only; an indexer of this collection is known to nobody.
      GetItem: {
        since: 1,
        open: ([key]) => {
          const found = sheet.charts.find(({ name }) => name === asText(key, "name"));
          if (!found) throw itemNotFound(`chart ${String(key)}`);
          return chartObject(sheet, found);
        },
      },
      Add: {
        since: 1,
        open: ([type, source, seriesBy]) => {
          refuseIfProtected(sheet);
          // A shared book takes none (ブックの共有).
          if (book.refusesCharts) throw new Refusal("GeneralException", "There was an internal error while processing the request.", 500);
          const made: HostChart = { name: `グラフ ${sheet.charts.length + 1}`, type: asOneOf(type, TYPES, "type"), area: "", title: "", series: [firstSeries(sheet, source, seriesBy)], legend: "Right", isReversed: false, minimum: null, crosses: "Automatic" };
          sheet.charts.push(made);
          return chartObject(sheet, made);
        },
      },
    },
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
  };
}
