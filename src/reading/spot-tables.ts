import { adoptUnheaded, settleColumns, findMarkColumns } from "./columns/by-content";
import { bodyLimit, isTrusted, readHeader, wordsOf } from "./columns/header";
import type { Column, Header } from "./columns/header";
import { readHeading, roleOf } from "./columns/heading";
import type { Role } from "./columns/roles";
import { kindOf } from "./columns/table-kind";
import { isBulleted, isPlanListHeading, readPlanLines } from "./plan-lines";
import type { TableKind } from "./reading";
import { readLine, readProject } from "./rows/lines";
import { filledCells } from "./rows/row-kind";
import { NO_CONTEXT, Scope } from "./scope";
import type { Context, TableShape } from "./scope";
import type { SheetGrid } from "./sheet-grid";
import { standsAlone } from "./stands-alone";
import { lastRowOf, nextStop } from "./table-end";
import type { PlanList } from "./tables/related-plans";

export type SpottedTable = { readonly kind: TableKind; readonly scope: Scope };
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

type Candidate = { readonly header: Header; readonly kind: TableKind; readonly columns: readonly Column[]; readonly claimedTwice: readonly Column[]; readonly unknown: readonly number[] };

/** Headings that few goals stand under are numbers, not goals. */
function withoutFewGoals(columns: readonly Column[]): readonly Column[] {
  const goals = columns.filter(({ role }) => role === "goalMark").length;
  return goals >= GOALS_ENOUGH ? columns : columns.filter(({ role }) => role !== "goalMark");
}

/** A table that goes through the policies is of the whole plan, also below a project's page. */
const ownContext = (columns: readonly Column[], context: Context): Context => (columns.some(({ role }) => role === "policy" || role === "policyGroup") ? { ...context, project: null } : context);

function understand(grid: SheetGrid, header: Header, columns: readonly Column[], unknown: readonly number[], context: Context): Candidate | null {
  const goals = withoutFewGoals(columns);
  const numbered = columns.filter((column) => !goals.includes(column)).map(({ column }) => column);
  const body = { top: header.top, bottom: header.bottom, lastRow: bodyLimit(grid, header) };
  const marks = findMarkColumns(grid, [...unknown, ...numbered], body);
  const headed = adoptUnheaded(grid, goals, body);
  const settled = settleColumns(grid, [...headed, ...marks].sort((a, b) => a.column - b.column), body);
  const kind = kindOf(settled.columns, ownContext(settled.columns, context));
  if (kind === null) return null;
  const marked = new Set(marks.map(({ column }) => column));
  return { header, kind, columns: settled.columns, claimedTwice: settled.claimedTwice, unknown: unknown.filter((column) => !marked.has(column)) };
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

function spotHeader(grid: SheetGrid, row: number, context: Context): readonly Candidate[] {
  const header = readHeader(grid, row);
  if (!header || !isTrusted(header)) return [];
  return splitSideways(grid, header, context);
}

/** Finds every table that stands between the columns of a grid, with what stands above it. */
export function spotTables(grid: SheetGrid, start: Context = NO_CONTEXT): SheetTables {
  const found: { readonly row: number; readonly candidates: readonly Candidate[]; readonly context: Context }[] = [];
  const planLists: PlanList[] = [];
  let context: Context = start;
  let title: string | null = null;
  let last = -1;
  let loose = false;
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    const candidates = spotHeader(grid, row, context);
    const [first] = candidates;
    if (first) {
      const words = wordsOf(grid, first.header);
      found.push({ row, candidates, context });
      last = Math.max(...candidates.map((candidate) => lastRowOf(grid, candidate, nextStop(grid, first.header.bottom + 1, words))));
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
    } else if (!isBulleted(text)) context = readLine(context, grid, row);
  }
  return { tables: found.flatMap((each) => shapeTables(grid, each.candidates, each.context)), planLists, title, loose };
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

function shapeTables(grid: SheetGrid, candidates: readonly Candidate[], context: Context): readonly SpottedTable[] {
  const first = candidates[0];
  if (!first) return [];
  const limit = nextStop(grid, first.header.bottom + 1, wordsOf(grid, first.header));
  return candidates.map((candidate) => {
    const { header, columns, unknown, claimedTwice, kind } = candidate;
    const all = [...columns.map(({ column }) => column), ...unknown, ...claimedTwice.map(({ column }) => column)];
    const alone = candidates.length === 1;
    const lastRow = lastRowOf(grid, candidate, limit);
    const shape: TableShape = {
      top: header.top,
      bottom: header.bottom,
      lastRow,
      columns,
      unknown,
      claimedTwice,
      left: Math.min(...all),
      // A column without a heading at the right end may still hold something.
      right: alone ? lastFilledColumn(grid, header.top, lastRow, Math.max(...all)) : Math.max(...all),
    };
    return { kind: kind === "plan-indicators" && namesProjects(grid, shape) ? "project-indicators" : kind, scope: new Scope(grid, shape, ownContext(columns, context)) };
  });
}
