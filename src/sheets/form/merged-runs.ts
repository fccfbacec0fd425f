import type { DraftCell } from "../../workbook/draft";

export type Run = { readonly first: number; readonly last: number };

const contentOf = (cell: DraftCell | undefined) => (cell === undefined || cell.kind === "blank" ? "" : cell.kind === "number" ? cell.value : "text" in cell ? cell.text : "");

/**
 * Runs of rows in which a column, and every merged column left of it, say the same. Two measures of one name
 * in two policies stay two.
 */
export function runsOf(rows: readonly (readonly DraftCell[])[], column: number, outer: readonly number[]): readonly Run[] {
  const keyOf = (row: number) => [...outer, column].map((each) => contentOf(rows[row]?.[each])).join("\u001f");
  const runs: { first: number; last: number }[] = [];
  rows.forEach((cells, row) => {
    const open = runs.at(-1);
    if (open && contentOf(cells[column]) !== "" && keyOf(row) === keyOf(open.first)) open.last = row;
    else runs.push({ first: row, last: row });
  });
  return runs.filter(({ first, last }) => last > first);
}

/** One run for each page on which it stands: what is merged over the end of a page has no name on the next. */
export function splitRun({ first, last }: Run, starts: readonly number[]): readonly Run[] {
  const inside = starts.filter((start) => start > first && start <= last);
  return [first, ...inside].map((start, index) => ({ first: start, last: (inside[index] ?? last + 1) - 1 }));
}
