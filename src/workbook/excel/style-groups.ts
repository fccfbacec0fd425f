import type { Area } from "../address";
import { finish, type Pauses } from "../steps";
import { type FinishedStyle, finishStylesInSteps, type Line, type Side, SIDES } from "../finished-styles";
import type { NamedDraft } from "../named-draft";

/**
 * Rectangles of equal keys: runs along each row, joined with the run just above if it has the same ends.
 * `null` is a cell that belongs to none.
 */
export function rectanglesOf(keys: readonly (readonly (string | null)[])[]): ReadonlyMap<string, readonly Area[]> {
  const found = new Map<string, Area[]>();
  let open = new Map<string, { key: string; area: Area }>();
  const close = ({ key, area }: { key: string; area: Area }) => {
    const areas = found.get(key);
    if (areas) areas.push(area);
    else found.set(key, [area]);
  };
  keys.forEach((line, row) => {
    const next: typeof open = new Map();
    for (let left = 0; left < line.length; ) {
      const key = line[left] ?? null;
      let right = left;
      while (right + 1 < line.length && line[right + 1] === key) right += 1;
      if (key !== null) {
        const run = `${left}:${right}:${key}`;
        const above = open.get(run);
        open.delete(run);
        next.set(run, { key, area: { top: above?.area.top ?? row, left, bottom: row, right } });
      }
      left = right + 1;
    }
    open.forEach(close);
    open = next;
  });
  open.forEach(close);
  return found;
}

export type PlainStyle = Omit<FinishedStyle, Side>;
/** Cells to which something is done together, as rectangles that do not overlap. */
export type StyleGroup = { readonly style: PlainStyle; readonly areas: readonly Area[] };

export type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
export type LineGroup = { readonly line: Line; readonly edges: readonly Edge[]; readonly areas: readonly Area[] };

const PROPERTIES = ["bold", "size", "font", "color", "fill", "horizontal", "vertical", "wrap", "shrink", "rotated", "indent"] as const satisfies readonly (keyof PlainStyle)[];

/** By each property alone: what all cells share is one call over all of them, whatever else tells them apart. */
function* groupProperties(styles: readonly FinishedStyle[], numbers: readonly (readonly number[])[]): Pauses<readonly StyleGroup[]> {
  const groups = new Map<string, StyleGroup>();
  for (const property of PROPERTIES) {
    yield;
    const keys = styles.map(({ [property]: value }) => (value === undefined ? null : JSON.stringify(value)));
    if (keys.every((key) => key === null)) continue;
    for (const [key, areas] of rectanglesOf(numbers.map((line) => line.map((number) => keys[number] ?? null)))) {
      // Properties of just the same cells go together: a header row is bold, filled and centred at once.
      const where = JSON.stringify(areas);
      const style: PlainStyle = { ...groups.get(where)?.style, [property]: JSON.parse(key) as unknown };
      groups.set(where, { style, areas });
    }
  }
  return [...groups.values()];
}

/** The lines between rows: above each row, and below the last. */
function linesAcross(styles: readonly FinishedStyle[], numbers: readonly (readonly number[])[]): readonly (readonly (Line | null)[])[] {
  return Array.from({ length: numbers.length + 1 }, (_, at) => {
    const [above, below] = [numbers[at - 1] ?? [], numbers[at] ?? []];
    return Array.from({ length: Math.max(above.length, below.length) }, (__, column) => styles[below[column] ?? -1]?.top ?? styles[above[column] ?? -1]?.bottom ?? null);
  });
}

function linesDown(styles: readonly FinishedStyle[], numbers: readonly (readonly number[])[]): readonly (readonly (Line | null)[])[] {
  return numbers.map((row) => Array.from({ length: row.length + 1 }, (_, at) => styles[row[at] ?? -1]?.left ?? styles[row[at - 1] ?? -1]?.right ?? null));
}

const keyOf = (line: Line | null) => (line === null || line.border === "none" ? null : JSON.stringify(line));

/** Lines number `first` to `last` are the edges of the rows (or columns) between them. */
function edgesBetween(first: number, last: number, count: number, [before, after, inside]: readonly [Edge, Edge, Edge]): { readonly from: number; readonly to: number; readonly edges: readonly Edge[] } {
  if (first === last) return first < count ? { from: first, to: first, edges: [before] } : { from: first - 1, to: first - 1, edges: [after] };
  return { from: first, to: last - 1, edges: [before, after, ...(last - first > 1 ? [inside] : [])] };
}

/** A line belongs to the two cells on both of its sides, so lines are grouped and not the cells: a whole grid is one group. */
function groupLines(styles: readonly FinishedStyle[], numbers: readonly (readonly number[])[]): readonly LineGroup[] {
  if (!styles.some((style) => SIDES.some((side) => style[side]))) return [];
  const pieces: { readonly key: string; readonly area: Area; readonly edges: readonly Edge[] }[] = [];
  for (const [key, areas] of rectanglesOf(linesAcross(styles, numbers).map((row) => row.map(keyOf)))) {
    for (const area of areas) {
      const { from, to, edges } = edgesBetween(area.top, area.bottom, numbers.length, ["EdgeTop", "EdgeBottom", "InsideHorizontal"]);
      pieces.push({ key, area: { ...area, top: from, bottom: to }, edges });
    }
  }
  for (const [key, areas] of rectanglesOf(linesDown(styles, numbers).map((row) => row.map(keyOf)))) {
    for (const area of areas) {
      const { from, to, edges } = edgesBetween(area.left, area.right, numbers[area.top]?.length ?? 0, ["EdgeLeft", "EdgeRight", "InsideVertical"]);
      pieces.push({ key, area: { ...area, left: from, right: to }, edges });
    }
  }
  const byCells = new Map<string, { key: string; area: Area; edges: readonly Edge[] }>();
  for (const { key, area, edges } of pieces) {
    const where = `${key}${JSON.stringify(area)}`;
    byCells.set(where, { key, area, edges: [...(byCells.get(where)?.edges ?? []), ...edges] });
  }
  const groups = new Map<string, { readonly line: Line; readonly edges: readonly Edge[]; readonly areas: Area[] }>();
  for (const { key, area, edges } of byCells.values()) {
    const kind = `${key}${edges.join()}`;
    const group = groups.get(kind);
    if (group) group.areas.push(area);
    else groups.set(kind, { line: JSON.parse(key) as Line, edges, areas: [area] });
  }
  return [...groups.values()];
}

/** What is done to a draft's cells, in as few calls as may be. */
export function* groupStylesInSteps(draft: NamedDraft): Pauses<{ readonly styles: readonly StyleGroup[]; readonly lines: readonly LineGroup[] }> {
  const { styles, numbers } = yield* finishStylesInSteps(draft);
  const properties = yield* groupProperties(styles, numbers);
  return { styles: properties, lines: groupLines(styles, numbers) };
}

export const groupStyles = (draft: NamedDraft) => finish(groupStylesInSteps(draft));
