import type { Drawing, DrawnRow } from "../drawing";
import { NOTHING, says } from "../drawing";

const BLANK: DrawnRow = { part: "blank", cells: [NOTHING] };

/** An empty line after every `every`-th row of the table; below it a name alone would no longer be known as a row. */
export function spaceRows(drawing: Drawing, every: number): Drawing {
  let seen = 0;
  const rows = drawing.rows.flatMap((row, index) => {
    if (row.part === "body") seen += 1;
    const between = row.part === "body" && drawing.rows[index + 1]?.part === "body" && drawing.rows.slice(index, index + 2).every((beside) => says(beside) >= 2);
    return between && seen % every === 0 ? [row, BLANK] : [row];
  });
  return { ...drawing, rows };
}

/** A narrow empty column before column `at`. */
export function spaceColumn(drawing: Drawing, at: number): Drawing {
  const rows = drawing.rows.map((row) => {
    const left = row.cells[at - 1]?.run;
    // A column that is inserted inside a merged cell becomes part of it.
    const inside = left && left.key === row.cells[at]?.run?.key && (row.part === "header" || left.level === "banner");
    return row.cells.length <= at ? row : { ...row, cells: [...row.cells.slice(0, at), inside ? { ...NOTHING, cell: row.cells[at - 1]?.cell ?? NOTHING.cell, run: left } : NOTHING, ...row.cells.slice(at)] };
  });
  return { ...drawing, rows };
}
