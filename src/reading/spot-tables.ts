import { adoptCodes, adoptUnheaded, settleColumns, findMarkColumns } from "./columns/by-content";
import { asChosen, isHidden } from "./columns/chosen";
import type { HeaderChoice } from "./columns/chosen";
import type { Doubt } from "./columns/claims";
import { bodyLimit, headerAt, isTrusted, readHeader, wordsOf } from "./columns/header";
import type { Column, Header } from "./columns/header";
import { readHeading, roleOf } from "./columns/heading";
import type { Role } from "./columns/roles";
import type { Pauses } from "../workbook/steps";
import { kindOf } from "./columns/table-kind";
import { isBulleted, isPlanListHeading, readPlanLines } from "./plan-lines";
import type { TableKind, UnreadWhy } from "./reading";
import { readLine, readProject } from "./rows/lines";
import { filledCells } from "./rows/row-kind";
import { NO_CONTEXT, Scope } from "./scope";
import type { Context, TableShape } from "./scope";
import type { SheetGrid } from "./sheet-grid";
import { standsAlone } from "./stands-alone";
import { lastRowOf, nextStop } from "./table-end";
import type { PlanList } from "./tables/related-plans";

export type SpottedTable = { readonly kind: TableKind; readonly scope: Scope; readonly doubts: readonly Doubt[]; readonly choice: HeaderChoice | null };
export type SheetTables = {
  readonly tables: readonly SpottedTable[];
  readonly planLists: readonly PlanList[];
  readonly title: string | null;
  /** Headings of figures stand outside every table: these columns are not understood by themselves. */
  readonly loose: boolean;
};

const PLAN_TITLE = /^(.*?総合(?:計画|振興計画)|.*?(?:基本|長期|市政)計画|.*?アクションプラン)/;
const GOALS_ENOUGH = 10;
const PARTS_OF_TABLES: readonly Role[] = ["baseline", "actual", "target", "letter", "direction", "works", "results", "problems", "directionLevel", "quantitative", "qualitative", "budget", "department"];

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

/** Finds every table that stands between the columns of a grid, with what stands above it. */
export function* spotTables(grid: SheetGrid, choices: readonly HeaderChoice[], start: Context = NO_CONTEXT): Pauses<SheetTables> {
  // From the first header on all rows are looked at for the next one; they are remembered, and here there is time.
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    readHeader(grid, row);
    yield;
  }
  const found: { readonly row: number; readonly candidates: readonly Candidate[]; readonly context: Context }[] = [];
  const planLists: PlanList[] = [];
  let context: Context = start;
  let title: string | null = null;
  let last = -1;
  let loose = false;
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    yield;
    const candidates = spotHeader(grid, row, context, choices);
    const [first] = candidates;
    if (first) {
      const words = wordsOf(grid, first.header);
      found.push({ row, candidates, context });
      const stop = yield* nextStop(grid, first.header.bottom + 1, words, choices);
      last = -1;
      for (const candidate of candidates) last = Math.max(last, yield* lastRowOf(grid, candidate, stop));
      row = Math.max(first.header.bottom, last);
      context = { ...context, lines: [], section: null };
      continue;
    }
    const cells = filledCells(grid, row, grid.firstColumn, grid.lastColumn);
    const text = cells[0]?.text ?? "";
    const header = choices.some((choice) => isHidden(choice, row)) ? null : readHeader(grid, row);
    loose ||= (header !== null && isTrusted(header)) || cells.some(({ text: each }) => PARTS_OF_TABLES.includes(roleOf(readHeading(each).words) ?? "indicator"));
    title ??= PLAN_TITLE.exec(text)?.[1] ?? null;
    if (isPlanListHeading(text)) {
      const lines = readPlanLines(grid, row, grid.lastRow);
      planLists.push({ context, lines });
      row = Math.max(row, ...lines.map(({ row: at }) => at));
    } else if (!isBulleted(text)) context = readLine(context, grid, row);
  }
  const tables: SpottedTable[] = [];
  for (const each of found) {
    yield;
    tables.push(...(yield* shapeTables(grid, each.candidates, each.context, choices)));
  }
  return { tables, planLists, title, loose };
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

function* shapeTables(grid: SheetGrid, candidates: readonly Candidate[], context: Context, choices: readonly HeaderChoice[]): Pauses<readonly SpottedTable[]> {
  const first = candidates[0];
  if (!first) return [];
  const limit = yield* nextStop(grid, first.header.bottom + 1, wordsOf(grid, first.header), choices);
  const tables: SpottedTable[] = [];
  for (const candidate of candidates.filter(({ choice }) => !choice?.dropped)) {
    yield;
    const { header, columns, unknown, setAside, doubts, choice, kind } = candidate;
    const unwanted = [...(choice?.roles ?? [])].flatMap(([column, role]) => (role === "unused" ? [column] : []));
    const all = [...columns.map(({ column }) => column), ...unknown, ...setAside.keys(), ...unwanted];
    const alone = candidates.length === 1;
    const lastRow = yield* lastRowOf(grid, candidate, limit);
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
    tables.push({ kind: ofProjects ? "project-indicators" : kind, scope: new Scope(grid, shape, ownContext(columns, context)), doubts, choice });
  }
  return tables;
}
