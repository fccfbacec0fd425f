import type { Area } from "../address";
import type { DraftStyle, SheetDraft } from "../draft";

/** Cells of one finished style, as rectangles that do not overlap. */
export type StyleGroup = { readonly style: DraftStyle; readonly areas: readonly Area[] };

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

/** What each cell looks like in the end, where later rectangles are laid over earlier ones. */
export function styleGroupsOf({ cells, styles }: SheetDraft): readonly StyleGroup[] {
  const finished = cells.map((row) => row.map((): number => 0));
  // Few distinct styles come of few rectangles, so each is made once and known by its number.
  const known: DraftStyle[] = [{}];
  const numbers = new Map<string, number>([["{}", 0]]);
  const laid = new Map<string, number>();
  const lay = (below: number, index: number, style: DraftStyle): number => {
    const step = `${below}/${index}`;
    const before = laid.get(step);
    if (before !== undefined) return before;
    const merged = Object.fromEntries(Object.entries({ ...known[below], ...style }).sort(([a], [b]) => (a < b ? -1 : 1))) as DraftStyle;
    const text = JSON.stringify(merged);
    const number = numbers.get(text) ?? known.push(merged) - 1;
    numbers.set(text, number);
    laid.set(step, number);
    return number;
  };
  styles.forEach(({ area, style }, index) => {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line = finished[row];
      for (let column = area.left; line && column <= area.right && column < line.length; column += 1) line[column] = lay(line[column] ?? 0, index, style);
    }
  });
  const rectangles = rectanglesOf(finished.map((line) => line.map((number) => (number === 0 ? null : String(number)))));
  return [...rectangles].map(([number, areas]) => ({ style: known[Number(number)] ?? {}, areas }));
}
