import type { Language } from "../messages/language";
import { SETTINGS_SHEET } from "../messages/settings-sheet";
import { BLANK } from "../workbook/draft";
import type { DraftCell, SheetDraft, StyledArea } from "../workbook/draft";
import { cellAt } from "../workbook/snapshot";
import type { Cell, SheetSnapshot } from "../workbook/snapshot";
import { linesIn } from "./text-size";

/** One choice, as it is written. */
export type SettingRow = { readonly type: string; readonly sheet: string; readonly row: string; readonly item: string; readonly value: string };

/** Where the table stands in the sheet that is there already; its columns may have been moved. */
export type SettingsTable = { readonly row: number; readonly columns: Readonly<Record<keyof SettingRow, number>> };

const PARTS = ["type", "sheet", "row", "item", "value", "note"] as const;
const WRITTEN = ["type", "sheet", "row", "item", "value"] as const;
const WIDTHS = [14, 22, 10, 22, 46, 30] as const;
const HEADER_ROW = 2;
const LINE = 15;
const FRESH: SettingsTable = { row: HEADER_ROW, columns: { type: 0, sheet: 1, row: 2, item: 3, value: 4 } };

const text = (value: string): DraftCell => (value === "" ? BLANK : { kind: "text", text: value });

const PLAIN_DECIMAL = /^-?[0-9]+(?:\.[0-9]+)?$/;

/** A person's formula with what it came to; `null` where the cell holds none that could be written again. */
function carriedFormula(cell: Cell): DraftCell | null {
  if (cell.kind === "empty" || cell.formula === undefined || cell.formula === "=") return null;
  const { formula } = cell;
  switch (cell.kind) {
    case "number":
    case "date": {
      const value = String(cell.kind === "number" ? cell.value : cell.serial);
      return PLAIN_DECIMAL.test(value) ? { kind: "formula", formula, value: { kind: "number", value }, format: cell.format } : null;
    }
    case "boolean":
      return { kind: "formula", formula, value: { kind: "boolean", value: cell.value }, format: "General" };
    case "text":
    case "error":
      return { kind: "formula", formula, value: { kind: cell.kind, text: cell.text }, format: "General" };
  }
}

/** The cell as people left it; numbers stay numbers and formulas formulas, so that nothing looks edited. */
function carried(cell: Cell): DraftCell {
  const formula = carriedFormula(cell);
  if (formula) return formula;
  switch (cell.kind) {
    case "empty":
      return BLANK;
    case "number":
    case "date": {
      const value = String(cell.kind === "number" ? cell.value : cell.serial);
      return PLAIN_DECIMAL.test(value) ? { kind: "number", value, format: cell.format } : text(cell.text);
    }
    case "text":
    case "boolean":
    case "error":
      return text(cell.text);
  }
}

/** All rows of the sheet from A1 on, up to the last in which something stands. */
function carriedRows(sheet: SheetSnapshot): readonly (readonly DraftCell[])[] {
  const width = Math.max(PARTS.length, sheet.left + (sheet.rows[0]?.length ?? 0));
  const rows = Array.from({ length: sheet.top + sheet.rows.length }, (_, row) => Array.from({ length: width }, (__, column) => carried(cellAt(sheet, row, column))));
  return rows.slice(0, rows.findLastIndex((cells) => cells.some(({ kind }) => kind !== "blank")) + 1);
}

function freshRows(language: Language): readonly (readonly DraftCell[])[] {
  const { title, about, headings } = SETTINGS_SHEET[language];
  const banner = (words: string) => PARTS.map((_, index) => text(index === 0 ? words : ""));
  return [banner(title), banner(about), PARTS.map((part) => text(headings[part]))];
}

/** Row number and sheet stand as text: a sheet may be called 6 or 1-1. */
function writtenRow(row: SettingRow, { columns }: SettingsTable, width: number): readonly DraftCell[] {
  return Array.from({ length: width }, (_, column) => {
    const part = WRITTEN.find((each) => columns[each] === column);
    return text(part === undefined ? "" : row[part]);
  });
}

function stylesOf(cells: readonly (readonly DraftCell[])[], header: number): readonly StyledArea[] {
  const right = Math.max(0, (cells[0]?.length ?? 1) - 1);
  const rows = (top: number, bottom: number) => ({ top, bottom, left: 0, right });
  return [
    { area: rows(0, 0), style: { bold: true, size: 14 } },
    ...(header > 0 ? [{ area: { ...rows(1, Math.max(1, header - 1)), right: PARTS.length - 1 }, style: { size: 9, color: "404040", wrap: true, vertical: "top" as const } }] : []),
    { area: { ...rows(header, header), right: PARTS.length - 1 }, style: { bold: true, fill: "D9E2F3", border: "thin" } },
    ...(cells.length > header + 1 ? [{ area: { ...rows(header + 1, cells.length - 1), right: PARTS.length - 1 }, style: { border: "thin", vertical: "top" as const, wrap: true } as const }] : []),
  ];
}

function heightOf(cells: readonly DraftCell[]): number {
  return Math.max(...cells.map((cell, column) => (cell.kind === "text" ? linesIn(cell.text, WIDTHS[column] ?? 30) : 1))) * LINE + 3;
}

/** What stands above the table runs over its whole width. */
const bannerHeight = (cell: DraftCell | undefined) => Math.max(2, cell?.kind === "text" ? linesIn(cell.text, WIDTHS.reduce((sum, width) => sum + width, 0)) : 1) * LINE;

/** 設定 with rows added at its end; whatever stands in it already stays as people left it. */
export function draftSettings(earlier: { readonly sheet: SheetSnapshot; readonly table: SettingsTable } | null, added: readonly SettingRow[], language: Language): SheetDraft {
  const words = SETTINGS_SHEET[language];
  const table = earlier?.table ?? FRESH;
  const kept = earlier ? carriedRows(earlier.sheet) : freshRows(language);
  const width = kept[0]?.length ?? PARTS.length;
  const cells = [...kept, ...added.map((row) => writtenRow(row, table, width))];
  const fresh = earlier === null;
  return {
    kind: "settings",
    name: words.sheet,
    cells,
    styles: stylesOf(cells, table.row),
    merges: fresh ? [{ top: 1, left: 0, bottom: 1, right: PARTS.length - 1 }] : earlier.sheet.merges.filter(({ bottom, right }) => bottom < cells.length && right < width),
    columnWidths: Array.from({ length: width }, (_, column) => WIDTHS[column] ?? 12),
    rowHeights: cells.map((row, index) => (index === 0 ? 24 : index < table.row ? bannerHeight(row[0]) : heightOf(row))),
    frozen: { rows: table.row + 1, columns: 0 },
    print: { paper: "A4", orientation: "landscape", titleRows: [table.row, table.row], footer: words.footer },
    // All of it belongs to people: nothing they change here is an edit to ask about.
    people: Array.from({ length: width }, (_, column) => ({ column, heading: "" })),
  };
}
