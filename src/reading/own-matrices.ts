import { decodeDrawn } from "../plan/drawn-marks";
import type { DrawnMarks } from "../plan/drawn-marks";
import { goalNamed } from "../plan/goals/goal-named";
import { goalNumbered } from "../plan/goals/goals";
import { calledOf, readMark } from "../plan/matrix-marks";
import type { EditedMark, OwnMatrix, Plan } from "../plan/plan";
import { foldName, foldWidth } from "../quantity/fold";
import { cellName } from "../workbook/address";
import { findMarked } from "../workbook/mark";
import { cellAt, textOf } from "../workbook/snapshot";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { splitCode } from "./code";
import type { Unread } from "./reading";

type Column = { readonly at: number; /** As it was drawn: the number of the goal, the name of the project. */ readonly drawn: string };
type Row = { readonly at: number; readonly measure: string };
type Grid = { readonly sheet: SheetSnapshot; readonly rows: readonly number[]; readonly columns: readonly number[]; readonly text: (row: number, column: number) => string };

function gridOf(sheet: SheetSnapshot): Grid {
  const span = (from: number, length: number) => Array.from({ length }, (_, step) => from + step);
  return { sheet, rows: span(sheet.top, sheet.rows.length), columns: span(sheet.left, sheet.rows[0]?.length ?? 0), text: (row, column) => textOf(cellAt(sheet, row, column)) };
}

/** `4⏎質の高い教育を⏎みんなに`, or what a person made of it: the number alone, the name alone. */
function goalOfHeading(text: string): string | null {
  const number = /^(?:目標|ゴール|Goal)?\s*([0-9]{1,2})(?![0-9])/i.exec(foldWidth(text).trim())?.[1];
  if (number !== undefined && goalNumbered(Number(number))) return String(Number(number));
  return goalNamed(text)?.goal.number.toString() ?? null;
}

const byName = (names: Iterable<string>): ReadonlyMap<string, string> => new Map([...names].map((name) => [foldName(name), name]));

/** What a heading stands for, wherever its column stands now. */
function headingReader({ table, columns }: DrawnMarks): (text: string) => string | null {
  if (table === "goals") return goalOfHeading;
  const known = byName(columns);
  return (text) => known.get(foldName(text)) ?? null;
}

/** Of two columns with one heading the first is ours. */
function columnsIn(grid: Grid, row: number, read: (text: string) => string | null): readonly Column[] {
  const known = new Map<string, number>();
  for (const at of grid.columns) {
    const drawn = read(grid.text(row, at));
    if (drawn !== null && !known.has(drawn)) known.set(drawn, at);
  }
  return [...known].map(([drawn, at]) => ({ at, drawn }));
}

/** The row with most of the headings; the totals below are numbers too, but repeat themselves. */
function findHeader(grid: Grid, drawn: DrawnMarks): { readonly row: number; readonly columns: readonly Column[] } | null {
  let best: { readonly row: number; readonly columns: readonly Column[] } | null = null;
  const read = headingReader(drawn);
  for (const row of grid.rows) {
    const columns = columnsIn(grid, row, read);
    if (columns.length > (best?.columns.length ?? 0)) best = { row, columns };
  }
  return best;
}

/** Rows are known by the measure's code, else by its name. */
function keyReader(known: ReadonlySet<string>): (text: string) => string | null {
  const names = byName(known);
  return (text) => {
    const code = splitCode(text)?.code;
    return code !== undefined && known.has(code) ? code : (names.get(foldName(text)) ?? null);
  };
}

function rowsIn(grid: Grid, header: number, columns: readonly Column[], known: ReadonlySet<string>): { readonly labels: number; readonly rows: readonly Row[] } {
  const read = keyReader(known);
  const below = grid.rows.filter((row) => row > header);
  const tried = grid.columns
    .filter((column) => !columns.some(({ at }) => at === column))
    .map((labels) => ({ labels, rows: below.flatMap((at): readonly Row[] => {
      const measure = read(grid.text(at, labels));
      return measure === null ? [] : [{ at, measure }];
    }) }));
  return tried.reduce((best, each) => (each.rows.length > best.rows.length ? each : best), { labels: grid.sheet.left, rows: [] });
}

const isPlainMark = (text: string, { table }: DrawnMarks) => text.trim() !== "" && (readMark(text, table) ?? "") !== "";

/** Marks in a column that a person added or renamed, and in rows of a measure that is in no list, are named. */
function listBeside(grid: Grid, header: number, { labels, rows }: ReturnType<typeof rowsIn>, columns: readonly Column[], drawn: DrawnMarks, place: (row: number, column: number) => Unread["place"]): readonly Unread[] {
  const strange = grid.columns.filter((column) => column > labels && !columns.some(({ at }) => at === column) && rows.some(({ at }) => isPlainMark(grid.text(at, column), drawn)));
  const ofColumns = strange.map((column): Unread => ({ place: place(header, column), text: grid.text(header, column), why: "mark-without-column" }));
  const others = grid.rows.filter((row) => row > header && !rows.some(({ at }) => at === row) && columns.some(({ at }) => isPlainMark(grid.text(row, at), drawn)));
  return [...ofColumns, ...others.map((row): Unread => ({ place: place(row, labels), text: grid.text(row, labels), why: "mark-without-measure" }))];
}

type OfPlan = { readonly matrix: OwnMatrix; readonly unread: readonly Unread[] };

function readMatrix(file: string, sheet: SheetSnapshot, kind: string, drawn: DrawnMarks, plan: Plan): OfPlan | null {
  const grid = gridOf(sheet);
  const header = findHeader(grid, drawn);
  if (!header) return null;
  const { table } = drawn;
  const { columns } = header;
  const called = new Set(plan.measures.filter(({ code }) => table === "goals" || code !== "").map(calledOf));
  const found = rowsIn(grid, header.row, columns, new Set([...called, ...drawn.rows.keys()]));
  const place = (row: number, column: number) => ({ file, sheet: sheet.name, cell: cellName({ row, column }) });
  const unread: Unread[] = [...listBeside(grid, header.row, found, columns, drawn, place)];
  const columnIn = (name: string) => (table === "goals" ? name : plan.projects.find((project) => foldName(project.name === "" ? project.code : project.name) === foldName(name))?.code);
  const edited: EditedMark[] = [];
  const seen = new Set<string>();
  for (const { at, measure } of found.rows) {
    const isTwice = seen.has(measure);
    seen.add(measure);
    for (const column of columns) {
      const text = grid.text(at, column.at);
      const before = drawn.rows.get(measure)?.get(column.drawn) ?? "";
      if (text === before) continue;
      const code = columnIn(column.drawn);
      const now = readMark(text, table);
      const spot = place(at, column.at);
      if (isTwice) unread.push({ place: spot, text, why: "measure-twice" });
      else if (!called.has(measure)) unread.push({ place: spot, text, why: "mark-without-measure" });
      else if (code === undefined) unread.push({ place: spot, text, why: "mark-without-column" });
      else {
        if (now === null) unread.push({ place: spot, text, why: "mark-unknown" });
        edited.push({ table, measure, column: code, drawn: before, text, now, place: spot });
      }
    }
  }
  return { matrix: { table, kind, sheet: sheet.name, cells: found.rows.length * columns.length, edited }, unread };
}

/** A matrix speaks of the plan that has most of its measures. */
function planOf(drawn: DrawnMarks, plans: readonly Plan[]): number {
  const shared = plans.map(({ measures }) => measures.filter((measure) => drawn.rows.has(calledOf(measure))).length);
  const most = Math.max(0, ...shared);
  return most === 0 ? -1 : shared.indexOf(most);
}

/**
 * What became of the matrices that we drew, held against how they were drawn. A copy that a person made of one is theirs.
 * Only those of the book that is written to: in others nothing can be taken over.
 */
export function readOwnMatrices(book: Snapshot | undefined, plans: readonly Plan[]): { readonly plans: readonly Plan[]; readonly unread: readonly Unread[] } {
  const { file = "", sheets = [] } = book ?? {};
  const read = sheets.flatMap((sheet) => {
    const drawn = sheet.mark?.drawn === undefined ? null : decodeDrawn(sheet.mark.drawn);
    const index = drawn ? planOf(drawn, plans) : -1;
    const plan = plans[index];
    if (!sheet.mark || !drawn || !plan || findMarked(sheets, sheet.mark.kind) !== sheet) return [];
    const own = readMatrix(file, sheet, sheet.mark.kind, drawn, plan);
    return own ? [{ ...own, index }] : [];
  });
  if (read.length === 0) return { plans, unread: [] };
  return {
    plans: plans.map((plan, index) => ({ ...plan, ownMatrices: read.filter((each) => each.index === index).map(({ matrix }) => matrix) })),
    unread: read.flatMap(({ unread }) => unread),
  };
}
