import { foldName } from "../quantity/fold";
import type { Typed } from "../plan/plan";
import { adoptCodes, adoptUnheaded, settleColumns, findMarkColumns } from "./columns/by-content";
import { asChosen } from "./columns/chosen";
import type { HeaderChoice } from "./columns/chosen";
import type { Doubt } from "./columns/claims";
import { bodyLimit, headerAt, isTrusted, readHeader, wordsOf } from "./columns/header";
import type { Column, Header } from "./columns/header";
import { readDirectionRef } from "./direction-ref";
import { readHeading, roleOf } from "./columns/heading";
import type { Role } from "./columns/roles";
import { kindOf } from "./columns/table-kind";
import type { TableKind, UnreadWhy } from "./reading";
import { readLine, readProject } from "./rows/lines";
import { couldBeTitle, filledCells, isNote } from "./rows/row-kind";
import { NO_CONTEXT, Scope } from "./scope";
import type { Context, TableShape } from "./scope";
import type { SheetGrid } from "./sheet-grid";
import { standsAlone } from "./stands-alone";
import type { PlanList } from "./tables/related-plans";

export type SpottedTable = { readonly kind: TableKind; readonly scope: Scope; readonly doubts: readonly Doubt[]; readonly choice: HeaderChoice | null };
export type SheetTables = { readonly tables: readonly SpottedTable[]; readonly planLists: readonly PlanList[]; readonly title: string | null; /** Headings of figures outside every table: the sheet is not understood by itself. */ readonly loose: boolean };

const PLAN_TITLE = /^(.*?総合(?:計画|振興計画)|.*?(?:基本|長期|市政)計画|.*?アクションプラン)/;
const GOALS_ENOUGH = 10;
const PARTS_OF_TABLES: readonly Role[] = ["baseline", "actual", "target", "letter", "direction", "works", "results", "problems", "directionLevel", "quantitative", "qualitative", "budget", "department"];
const BULLETED = /^[・･●○■◆▪•]/;

type Candidate = {
  readonly header: Header;
  readonly kind: TableKind;
  readonly columns: readonly Column[];
  readonly setAside: ReadonlyMap<number, UnreadWhy>;
  readonly doubts: readonly Doubt[];
  readonly unknown: readonly number[];
  readonly choice: HeaderChoice | null;
};

/** Headings that few goals stand under are numbers, not goals. */
function withoutFewGoals(columns: readonly Column[]): readonly Column[] {
  const goals = columns.filter(({ role }) => role === "goalMark").length;
  return goals >= GOALS_ENOUGH ? columns : columns.filter(({ role }) => role !== "goalMark");
}

/** A table that goes through the policies is of the whole plan, also below a project's page. */
const ownContext = (columns: readonly Column[], context: Context): Context => (columns.some(({ role }) => role === "policy" || role === "policyGroup") ? { ...context, project: null } : context);

function understand(grid: SheetGrid, header: Header, columns: readonly Column[], unknown: readonly number[], context: Context, choice: HeaderChoice | null = null): Candidate | null {
  const isFree = (column: number) => !choice?.roles.has(column);
  const goals = withoutFewGoals(columns).filter(({ column }) => isFree(column));
  const numbered = columns.filter((column) => isFree(column.column) && !goals.includes(column)).map(({ column }) => column);
  const free = unknown.filter(isFree);
  const body = { top: header.top, bottom: header.bottom, lastRow: bodyLimit(grid, header) };
  const marks = findMarkColumns(grid, [...free, ...numbered], body);
  const chosen = choice ? asChosen(grid, header, choice.roles) : [];
  const headed = [...adoptCodes(grid, adoptUnheaded(grid, goals, body), body).filter(({ column }) => isFree(column)), ...chosen];
  const settled = settleColumns(grid, [...headed, ...marks].sort((a, b) => a.column - b.column), body, new Set(chosen.map(({ column }) => column)));
  const doubted = settled.doubts.flatMap(({ choices }) => choices.map(({ column }) => column));
  const kind = choice?.kind ?? kindOf([...settled.columns, ...doubted], ownContext(settled.columns, context));
  if (kind === null || headed.length === 0) return null;
  const marked = new Set(marks.map(({ column }) => column));
  const setAside = new Map<number, UnreadWhy>([
    ...settled.doubts.filter(({ why }) => why === "near-tie").flatMap(({ choices }) => choices.map(({ column }) => [column.column, "near-tie"] as const)),
    ...settled.claimedTwice.map(({ column }) => [column, "column-claimed-twice"] as const),
    ...settled.ousted.map(({ column }) => [column, "not-chosen"] as const),
  ]);
  return { header, kind, columns: settled.columns, setAside, doubts: settled.doubts, unknown: free.filter((column) => !marked.has(column)), choice };
}

/** Two tables side by side have an empty column between them, and each is one by itself. */
function splitSideways(grid: SheetGrid, header: Header, context: Context): readonly Candidate[] {
  const headed = [...header.columns.map(({ column }) => column), ...header.unknown].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const column of headed) {
    const open = groups.at(-1);
    if (open && (open.at(-1) ?? 0) >= column - 1) open.push(column);
    else groups.push([column]);
  }
  const parts = groups.map((group) =>
    understand(grid, header, header.columns.filter(({ column }) => group.includes(column)), header.unknown.filter((column) => group.includes(column)), context),
  );
  const whole = understand(grid, header, header.columns, header.unknown, context);
  const complete = parts.filter((part) => part !== null);
  if (groups.length > 1 && complete.length === groups.length && complete.slice(1).every((part) => standsAlone(grid, part.kind, part.columns, part.header.bottom))) return complete;
  return whole ? [whole] : complete;
}

/** Between the row that was taken for the header and the one that a person chose there is no other. */
const isHidden = ({ row: chosen, hides }: HeaderChoice, row: number) => hides !== null && row >= Math.min(hides, chosen) && row <= Math.max(hides, chosen);

/** What a person chose for this row comes before what its words say. */
function spotHeader(grid: SheetGrid, row: number, context: Context, choices: readonly HeaderChoice[]): readonly Candidate[] {
  const own = choices.filter((choice) => choice.row === row);
  if (own.length === 0 && choices.some((choice) => isHidden(choice, row))) return [];
  const whole = own.find(({ left, dropped }) => left === null && !dropped);
  if (whole) {
    const header = headerAt(grid, row);
    return [understand(grid, header, header.columns, header.unknown, context, whole)].filter((candidate) => candidate !== null);
  }
  const header = readHeader(grid, row);
  if (!header || !isTrusted(header)) return [];
  return splitSideways(grid, header, context).map((candidate) => chooseAnew(grid, candidate, own, context));
}

/** Of two tables side by side, the one whose first column was named. */
function chooseAnew(grid: SheetGrid, candidate: Candidate, own: readonly HeaderChoice[], context: Context): Candidate {
  const { header, columns, unknown, setAside } = candidate;
  const taken = [...columns.map(({ column }) => column), ...unknown, ...setAside.keys()];
  const choice = own.find(({ left }) => left === null || left === Math.min(...taken));
  if (!choice) return candidate;
  if (choice.dropped) return { ...candidate, choice };
  return understand(grid, header, header.columns.filter(({ column }) => taken.includes(column)), unknown, context, choice) ?? candidate;
}

/** A name right below the others, whose figures are all missing, is still one of them; a note or a sentence is not. */
function couldBeNamed(text: string): boolean {
  return !isNote(text) && !BULLETED.test(text) && !/。$/.test(text) && readProject(text, { file: "", sheet: "", cell: "" }) === null;
}

/** The last row of a table: below it only lines of another kind stand, or the next header. */
function lastRowOf(grid: SheetGrid, { header, columns, setAside }: Candidate, limit: number): number {
  const known = [...columns.map(({ column }) => column), ...setAside.keys()];
  let last = header.bottom;
  // Down to here the table goes without a break, its headings of projects among it.
  let reach = last;
  for (let row = header.bottom + 1; row <= limit; row += 1) {
    const cells = filledCells(grid, row, Math.min(...known), Math.max(...known));
    const values = cells.filter(({ column }) => known.includes(column)).length;
    const alone = cells.length === 1 && (cells[0]?.column === Math.min(...known));
    const named = alone && reach === row - 1 && (row < limit || limit === grid.lastRow) && couldBeNamed(cells[0]?.text ?? "");
    // A direction without an indicator still links it to its project.
    const linking = alone && readDirectionRef(cells[0]?.text ?? "", null).measure !== null && readDirectionRef(cells[0]?.text ?? "", null).direction !== null;
    if (values >= 2 || (values === 1 && !alone) || named || linking) last = row;
    const heads = alone && reach === row - 1 && readProject(cells[0]?.text ?? "", grid.place(row, header.columns[0]?.column ?? 0)) !== null;
    if (last === row || heads) reach = row;
  }
  return last;
}

/** 関連計画 and the lines below it, down to the first empty one or a note; where each has a bullet, an empty line changes nothing. */
function readPlanLines(grid: SheetGrid, row: number, limit: number): readonly (Typed & { readonly row: number })[] {
  const lines: (Typed & { readonly row: number })[] = [];
  for (let at = row + 1; at <= limit; at += 1) {
    const cell = filledCells(grid, at, grid.firstColumn, grid.lastColumn)[0];
    const goesOn = cell ? !isNote(cell.text) : BULLETED.test(filledCells(grid, at + 1, grid.firstColumn, grid.lastColumn)[0]?.text ?? "");
    if (!goesOn) break;
    if (!cell) continue;
    lines.push({ text: cell.text, place: grid.place(at, cell.column), row: at });
  }
  return lines;
}

const isPlanListHeading = (text: string) => /^[■●◆○・【〔\s]*(?:主な)?関連(?:する)?(?:個別|分野別)?計画(?:等)?[】〕]?$/.test(foldName(text));

/** Finds every table that stands between the columns of a grid, with what stands above it. */
export function spotTables(grid: SheetGrid, choices: readonly HeaderChoice[], start: Context = NO_CONTEXT): SheetTables {
  const found: { readonly row: number; readonly candidates: readonly Candidate[]; readonly context: Context }[] = [];
  const planLists: PlanList[] = [];
  let context: Context = start;
  let title: string | null = null;
  let last = -1;
  let loose = false;
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    const candidates = spotHeader(grid, row, context, choices);
    const [first] = candidates;
    if (first) {
      const words = wordsOf(grid, first.header);
      found.push({ row, candidates, context });
      last = Math.max(...candidates.map((candidate) => lastRowOf(grid, candidate, nextStop(grid, first.header.bottom + 1, words, choices))));
      row = Math.max(first.header.bottom, last);
      context = { ...context, lines: [], section: null };
      continue;
    }
    const cells = filledCells(grid, row, grid.firstColumn, grid.lastColumn);
    const text = cells[0]?.text ?? "";
    const header = readHeader(grid, row);
    loose ||= (header !== null && isTrusted(header)) || cells.some(({ text: each }) => PARTS_OF_TABLES.includes(roleOf(readHeading(each).words) ?? "indicator"));
    title ??= PLAN_TITLE.exec(text)?.[1] ?? null;
    if (isPlanListHeading(text)) {
      const lines = readPlanLines(grid, row, grid.lastRow);
      planLists.push({ context, lines });
      row = Math.max(row, ...lines.map(({ row: at }) => at));
    } else if (!BULLETED.test(text)) context = readLine(context, grid, row);
  }
  return { tables: found.flatMap((each) => shapeTables(grid, each.candidates, each.context, choices)), planLists, title, loose };
}

/** Where a table must end: above another header, or above a list of plans. The same header again goes on with the same table. */
function nextStop(grid: SheetGrid, from: number, words: string, choices: readonly HeaderChoice[]): number {
  for (let row = from; row <= grid.lastRow; row += 1) {
    if (isPlanListHeading(filledCells(grid, row, grid.firstColumn, grid.lastColumn)[0]?.text ?? "")) return row - 1;
    if (choices.some((choice) => choice.row === row)) return row - 1;
    const header = choices.some((choice) => isHidden(choice, row)) ? null : readHeader(grid, row);
    if (!header || !isTrusted(header)) continue;
    if (wordsOf(grid, header) !== words || headedAnew(grid, row, header)) return row - 1;
    row = header.bottom;
  }
  return grid.lastRow;
}

/** A line of its own right above a header says that something new begins, even under the same words. */
function headedAnew(grid: SheetGrid, row: number, { columns }: Header): boolean {
  const above = filledCells(grid, row - 1, grid.firstColumn, grid.lastColumn);
  const [first] = above;
  // The last row of a page may hold one cell only, further right or with a direction in it.
  if (!first || first.column > Math.min(...columns.map(({ column }) => column)) || !couldBeTitle(first.text)) return false;
  return above.length === 1 && !/[0-9０-９]{1,3}\s*[/／頁]|ページ|続き|つづき/.test(first.text);
}

/** `1 少子高齢化対策プロジェクト` in a row of its own: the indicators below it are the project's. */
function namesProjects(grid: SheetGrid, { bottom, lastRow, left, right }: TableShape): boolean {
  for (let row = bottom + 1; row <= lastRow; row += 1) {
    const cells = filledCells(grid, row, left, right);
    const [first] = cells;
    if (cells.length === 1 && first && readProject(first.text, grid.place(row, first.column))) return true;
  }
  return false;
}

function lastFilledColumn(grid: SheetGrid, top: number, bottom: number, least: number): number {
  for (let column = grid.lastColumn; column > least; column -= 1) {
    for (let row = top; row <= bottom; row += 1) if (!grid.isBlank(row, column)) return column;
  }
  return least;
}

function shapeTables(grid: SheetGrid, candidates: readonly Candidate[], context: Context, choices: readonly HeaderChoice[]): readonly SpottedTable[] {
  const first = candidates[0];
  if (!first) return [];
  const limit = nextStop(grid, first.header.bottom + 1, wordsOf(grid, first.header), choices);
  return candidates.filter(({ choice }) => !choice?.dropped).map((candidate) => {
    const { header, columns, unknown, setAside, doubts, choice, kind } = candidate;
    const unwanted = [...(choice?.roles ?? [])].flatMap(([column, role]) => (role === "unused" ? [column] : []));
    const all = [...columns.map(({ column }) => column), ...unknown, ...setAside.keys(), ...unwanted];
    const alone = candidates.length === 1;
    const lastRow = lastRowOf(grid, candidate, limit);
    const shape: TableShape = {
      top: header.top,
      bottom: header.bottom,
      lastRow,
      columns,
      unknown,
      setAside,
      unwanted,
      left: Math.min(...all),
      // A column without a heading at the right end may still hold something.
      right: alone ? lastFilledColumn(grid, header.top, lastRow, Math.max(...all)) : Math.max(...all),
    };
    const ofProjects = kind === "plan-indicators" && (choice?.kind ?? null) === null && namesProjects(grid, shape);
    return { kind: ofProjects ? "project-indicators" : kind, scope: new Scope(grid, shape, ownContext(columns, context)), doubts, choice };
  });
}
