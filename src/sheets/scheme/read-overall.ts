import { namesOf } from "../../grading/scheme";
import type { RollUp, TwoAxis } from "../../grading/scheme";
import { readAxes } from "./scheme-page";
import type { SchemePage } from "./scheme-page";
import type { SchemeItems } from "./scheme-items";
import type { Tables } from "./read-roll-up";

export type ReadOverall = { readonly overall: TwoAxis | null; readonly isOpen: boolean };

const NOT_USED: ReadOverall = { overall: null, isOpen: false };

type Named = { readonly name: string; readonly at: number };

/** The names along one side, each once and each a level of that axis, where the scheme says which there are. */
function judgeSide(named: readonly Named[], rollUp: RollUp | null, fail: (why: "letter-twice" | "name-unknown", at: number) => void): void {
  const known = rollUp === null ? null : [...namesOf(rollUp.levels), rollUp.none];
  named.forEach(({ name, at }, index) => {
    if (named.findIndex((other) => other.name === name) < index) fail("letter-twice", at);
    else if (known?.includes(name) === false) fail("name-unknown", at);
  });
}

type Axes = { readonly quantitative: RollUp | null; readonly qualitative: RollUp | null };

export function readOverall(page: SchemePage, tables: Tables, items: SchemeItems, axes: Axes): ReadOverall {
  const matrix = tables.get("matrix");
  const item = items.get("overallBy");
  if (item === null && !matrix) return NOT_USED;
  if (item === null || (item.text === "" && matrix)) {
    items.failMissing("overallBy");
    return NOT_USED;
  }
  if (item.text === "") {
    item.fail("blank", "overallBy");
    return { overall: null, isOpen: true };
  }
  const by = items.choiceOf("overallBy", ({ overallBys }) => overallBys);
  if (by !== "table") return NOT_USED;
  const corner = matrix?.corner ?? null;
  const sides = matrix && corner !== null ? readAxes(page.text(matrix.header, corner)) : null;
  if (!matrix || corner === null || sides === null) {
    item.fail("table-missing", "overall");
    return NOT_USED;
  }
  const { first, second } = sides;
  const columns = page.columns.filter((column) => column > corner && page.text(matrix.header, column) !== "").map((at) => ({ name: page.name(matrix.header, at), at }));
  const rows = matrix.rows.map((at) => ({ name: page.name(at, corner), at })).filter(({ name }) => name !== "");
  judgeSide(rows, axes[first], (why, row) => { page.fail(why, row, corner); });
  judgeSide(columns, second === "overall" ? null : axes[second], (why, column) => { page.fail(why, matrix.header, column); });
  let isOpen = rows.length === 0 || columns.length === 0;
  const table = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const result = page.name(row.at, column.at);
      if (result !== "") return [{ first: row.name, second: column.name, result }];
      isOpen = true;
      page.fail("blank", row.at, column.at, `${row.name}・${column.name}`);
      return [];
    }),
  );
  return { overall: { first, second, table }, isOpen };
}
