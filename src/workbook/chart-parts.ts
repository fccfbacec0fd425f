import type { Area } from "./address";
import type { ChartSeries, DraftChart, SheetDraft } from "./draft";
import { WorkbookFailure } from "./failure";

/** By this name our charts are known among a person's own. */
export const chartName = (index: number) => `hyoka-${index + 1}`;
export const isChartName = (name: string) => /^hyoka-\d+$/.test(name);

export const legendOf = ({ legend, series }: DraftChart) => legend ?? (series.length > 1 ? "bottom" : "none");

/** Labels outside a bar stand on white paper, inside it on the bar's colour. */
export function labelColor({ stacking }: DraftChart, { color }: ChartSeries): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return stacking === "clustered" || red * 0.299 + green * 0.587 + blue * 0.114 > 140 ? "000000" : "FFFFFF";
}

/** As the cells, but without a label where a bar is zero and cannot be seen. */
export function labelFormat({ cells }: Pick<SheetDraft, "cells">, { values }: ChartSeries): string {
  const first = cells[values.top]?.[values.left];
  const format = first?.kind === "number" || first?.kind === "formula" ? first.format : "General";
  return format.includes(";") ? format : `${format};-${format};`;
}

const isLine = ({ top, left, bottom, right }: Area) => top === bottom || left === right;
const sizeOf = ({ top, left, bottom, right }: Area) => (bottom - top + 1) * (right - left + 1);

/** A chart that no program could draw is a fault of ours. */
export function checkChart({ categories, series, title }: DraftChart): void {
  const fits = series.length > 0 && isLine(categories) && series.every(({ values }) => isLine(values) && sizeOf(values) === sizeOf(categories));
  if (!fits) throw new WorkbookFailure("Unexpected", { what: `the chart ${title} has rows of different lengths` });
}
