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
      return cell.formula;
    case "text":
      return cell.text.replaceAll("\n", "⏎");
  }
}

/** A generated sheet as a person can read it: one line a row, then what is merged and printed how. */
export function draftText({ name, cells, merges, print, people }: SheetDraft): string {
  return [
    `【${name}】 ${print.paper} ${print.orientation}`,
    ...cells.map((row) => row.map(cellText).join("\t").replace(/\t+$/, "")),
    `結合 ${merges.map(areaName).join(" ")}`,
    ...(people.length > 0 ? [`記入欄 ${people.map(({ heading }) => heading).join(" ")}`] : []),
    `印刷 ${print.footer}`,
    "",
  ].join("\n");
}
