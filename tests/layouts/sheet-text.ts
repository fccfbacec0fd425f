import { areaName } from "../../src/workbook/address";
import { textOf } from "../../src/workbook/snapshot";
import type { Snapshot } from "../../src/workbook/snapshot";

/** A book as a person can read it in a test's report. */
export function sheetText(books: readonly Snapshot[]): string {
  return books.flatMap(({ file, sheets }) => sheets.map((sheet) => {
    const rows = sheet.rows.map((row, index) => `${sheet.top + index + 1}${sheet.hiddenRows.includes(sheet.top + index) ? "*" : ""}\t${row.map((cell) => (cell.kind === "number" ? `#${cell.text}` : textOf(cell).replace(/\n/g, "⏎"))).join("｜")}`);
    return [`[${file}] ${sheet.name} (${sheet.visibility}) merged: ${sheet.merges.map(areaName).join(" ")}`, ...rows].join("\n");
  })).join("\n");
}
