import { areaName } from "../../src/workbook/address";
import type { DraftCell, SheetDraft } from "../../src/workbook/draft";

function cellText(cell: DraftCell): string {
  switch (cell.kind) {
    case "blank":
      return "";
    case "number":
      return `#${cell.value}${cell.format === "General" || cell.format === "0" ? "" : `(${cell.format})`}`;
    case "link":
      return `${cell.text}→${typeof cell.sheet === "string" ? cell.sheet : `{${cell.sheet.kind}}`}!${cell.cell}`;
    case "formula":
      return `${cell.formula}→${cell.value.kind === "number" ? cell.value.value : cell.value.kind === "boolean" ? String(cell.value.value) : cell.value.text}`;
    case "text":
      return cell.text.replaceAll("\n", "⏎");
  }
}

/** A generated sheet as a person can read it: one line a row, then what is merged and printed how. */
export function draftText({ name, cells, merges, print, people, pageBreaks = [], charts = [] }: SheetDraft): string {
  return [
    `【${name}】 ${print.paper} ${print.orientation}`,
    ...cells.map((row) => row.map(cellText).join("\t").replace(/\t+$/, "")),
    `結合 ${merges.map(areaName).join(" ")}`,
    ...(people.length > 0 ? [`記入欄 ${people.map(({ heading }) => heading).join(" ")}`] : []),
    ...(pageBreaks.length > 0 ? [`改ページ ${pageBreaks.map((row) => row + 1).join(" ")}`] : []),
    ...charts.map(({ kind, stacking, title, categories, series, area }) => `グラフ ${kind} ${stacking}「${title}」 ${areaName(categories)} ${series.map(({ values }) => areaName(values)).join(" ")} → ${areaName(area)}`),
    `印刷 ${print.footer}`,
    "",
  ].join("\n");
}
