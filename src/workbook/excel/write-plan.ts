import { type Area, areaName, quoteSheet } from "../address";
import type { SheetDraft } from "../draft";
import { WorkbookFailure } from "../failure";
import type { Line } from "../finished-styles";
import type { NamedCell, NamedDraft } from "../named-draft";
import { bandsOf, columnsIn, rowsIn } from "./areas";
import { finish, type Pauses } from "../steps";
import { type Edge, groupStylesInSteps, type PlainStyle, rectanglesOf } from "./style-groups";

/** What is to be done with one sheet, in this order, as plain values: nothing here knows Excel. */
export type Stroke =
  | { readonly do: "clear"; readonly area: Area }
  | { readonly do: "format"; readonly area: Area; readonly format: string }
  | { readonly do: "values"; readonly area: Area; readonly values: readonly (readonly (string | number)[])[] }
  /** `across`: the cells of each row by themselves. */
  | { readonly do: "merge"; readonly area: Area; readonly across: boolean }
  | { readonly do: "style"; readonly addresses: string; readonly style: PlainStyle }
  | { readonly do: "lines"; readonly addresses: string; readonly line: Line; readonly edges: readonly Edge[] }
  | { readonly do: "widths"; readonly points: readonly number[] }
  /** `null` is the book's default. All rows from the first on. */
  | { readonly do: "heights"; readonly points: readonly (number | null)[]; readonly reset: boolean };

const LONGEST_TEXT = 32_767;
/** A text inside a formula may have 255 UTF-16 units: these many characters have at most 240. */
const LITERAL = /[^]{1,120}/gu;
/** Excel cuts addresses off at 8,192 characters without a word. */
const LONGEST_ADDRESS = 6_000;

export function areaOfDraft({ cells }: SheetDraft): Area | null {
  const columns = cells[0]?.length ?? 0;
  return cells.length === 0 || columns === 0 ? null : { top: 0, left: 0, bottom: cells.length - 1, right: columns - 1 };
}

function literal(text: string): string {
  const pieces = text.match(LITERAL) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}

/** `=HYPERLINK("#'成果・課題一覧'!F8","F8")`: a link in the sheet itself, that needs no object of its own and no newer Excel. */
function linkFormula(sheet: string, cell: string, text: string): string {
  return `=HYPERLINK(${literal(`#${quoteSheet(sheet)}!${cell}`)},${literal(text)})`;
}

/** What is typed, so to speak, into the cell. Excel takes one apostrophe at the beginning for a sign of its own. */
export function typedValue(cell: NamedCell): string | number {
  switch (cell.kind) {
    case "blank":
      return "";
    case "number":
      return Number(cell.value);
    case "link":
      return linkFormula(cell.sheet, cell.cell, cell.text);
    case "formula":
      return cell.formula;
    case "text": {
      if (cell.text.length > LONGEST_TEXT) throw new WorkbookFailure("TooLarge", { what: "a text of more than 32,767 characters" });
      return cell.text.startsWith("'") ? `'${cell.text}` : cell.text;
    }
  }
}

/** `@` keeps a text as it is: without it `1-1` would become 1月1日, `=1+1` 2 and `007` 7. */
function formatOf(cell: NamedCell): string | null {
  switch (cell.kind) {
    case "blank":
      return null;
    case "text":
      return cell.text === "" ? null : "@";
    case "number":
    case "formula":
      return cell.format;
    case "link":
      return "General";
  }
}

function mostOf(formats: readonly (string | null)[]): string {
  const counts = new Map<string, number>();
  for (const format of formats) if (format !== null) counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "General";
}

/** Each column gets the format that most of its cells need, in one stroke with its neighbours; then come the exceptions. */
function formatStrokes(draft: NamedDraft, area: Area): Stroke[] {
  const formats = draft.cells.map((row) => row.map(formatOf));
  const base = Array.from({ length: columnsIn(area) }, (_, column) => mostOf(formats.map((row) => row[column] ?? null)));
  const columns = [...rectanglesOf([base])].flatMap(([format, areas]) => areas.map((each) => ({ format, area: { ...each, bottom: area.bottom } })));
  const odd = formats.map((row) => row.map((format, column) => (format === null || format === base[column] ? null : format)));
  const exceptions = [...rectanglesOf(odd)].flatMap(([format, areas]) => areas.map((each) => ({ format, area: each })));
  return [...columns.filter(({ format }) => format !== "General"), ...exceptions].map((stroke) => ({ do: "format", ...stroke }));
}

/** Addresses of areas, in pieces that Excel takes whole. */
export function addressesOf(areas: readonly Area[]): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const area of areas) {
    const name = areaName(area);
    if (piece !== "" && piece.length + name.length + 1 > LONGEST_ADDRESS) {
      pieces.push(piece);
      piece = "";
    }
    piece += piece === "" ? name : `,${name}`;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

function* styleStrokes(draft: NamedDraft): Pauses<Stroke[]> {
  const { styles, lines } = yield* groupStylesInSteps(draft);
  return [
    ...styles.flatMap(({ style, areas }) => addressesOf(areas).map((addresses): Stroke => ({ do: "style", addresses, style }))),
    ...lines.flatMap(({ line, edges, areas }) => addressesOf(areas).map((addresses): Stroke => ({ do: "lines", addresses, line, edges }))),
  ];
}

/**
 * Excel's API counts widths in points, people and files in digits of the default font. In the fonts of a Japanese Excel
 * (游ゴシック and ＭＳ Ｐゴシック, 11 points) a digit is 8 pixels wide and a cell has 5 more; 96 pixels are 72 points.
 */
export const pointsOfWidth = (characters: number) => (Math.round(characters * 8) + 5) * 0.75;

const ROWS_AT_ONCE = 1_000;

function valueStrokes(draft: NamedDraft, area: Area, rowsAtOnce: number): Stroke[] {
  return bandsOf(area, rowsAtOnce).map((band) => ({ do: "values", area: band, values: draft.cells.slice(band.top, band.bottom + 1).map((row) => row.map(typedValue)) }));
}

/** Rows below one another that are merged over the same columns are one call: pages of measures have hundreds. */
function mergeStrokes(merges: readonly Area[]): Stroke[] {
  const inRow = [...merges].filter(({ top, bottom }) => top === bottom).sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const runs: Area[] = [];
  for (const area of inRow) {
    const open = runs.at(-1);
    if (open?.left === area.left && open.right === area.right && open.bottom === area.top - 1) runs[runs.length - 1] = { ...open, bottom: area.bottom };
    else runs.push(area);
  }
  return [
    ...merges.filter(({ top, bottom }) => bottom > top).map((area): Stroke => ({ do: "merge", area, across: false })),
    ...runs.map((area): Stroke => ({ do: "merge", area, across: area.bottom > area.top })),
  ];
}

function heightStrokes(draft: SheetDraft, before: Area | null): Stroke[] {
  const rows = Math.max(draft.cells.length, (before?.bottom ?? -1) + 1);
  const points = Array.from({ length: rows }, (_, row) => draft.rowHeights[row] ?? null);
  return before !== null || points.some((height) => height !== null) ? [{ do: "heights", points, reset: before !== null }] : [];
}

type Given = {
  /** What is written anew: its extent as it stands. `null` for a new sheet, or one that is empty. */
  readonly before: Area | null;
  readonly isNew: boolean;
  /** Values go as one rectangle, unless a request may weigh only so much. */
  readonly inBands: boolean;
};

/** Formats before values, values before merges, merges before styles. A sheet written anew keeps its widths, panes and print set-up. */
export function* strokesInSteps(draft: NamedDraft, { before, isNew, inBands }: Given): Pauses<readonly Stroke[]> {
  const area = areaOfDraft(draft);
  const cleared: Stroke[] = before ? [{ do: "clear", area: before }] : [];
  if (!area) return cleared;
  const formats = formatStrokes(draft, area);
  yield;
  const styled = yield* styleStrokes(draft);
  return [
    ...cleared,
    ...formats,
    ...valueStrokes(draft, area, inBands ? ROWS_AT_ONCE : rowsIn(area)),
    ...mergeStrokes(draft.merges),
    ...styled,
    ...heightStrokes(draft, before),
    ...(isNew ? [{ do: "widths" as const, points: draft.columnWidths.map(pointsOfWidth) }] : []),
  ];
}

export const strokesOf = (draft: NamedDraft, given: Given): readonly Stroke[] => finish(strokesInSteps(draft, given));
