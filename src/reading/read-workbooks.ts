import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { measureDepth } from "./depth";
import { PlanParts } from "./plan-parts";
import { listOutside } from "./outside-tables";
import type { LeftOutSheet, LeftOutWhy, OutsideRange, Reading, ReadTable, Unread } from "./reading";
import type { Scope } from "./scope";
import { SheetGrid } from "./sheet-grid";
import { spotOnSheet } from "./spot-on-sheet";
import type { SpottedTable } from "./spot-tables";
import { READING_ORDER, TABLE_READERS } from "./tables";
import { readPlanList } from "./tables/related-plans";
import type { PlanList } from "./tables/related-plans";

type Spotted = SpottedTable & { readonly depth: number | null; readonly sheet: number };
type Lists = { readonly sheet: number; readonly lists: readonly PlanList[] };
type Titles = ReadonlyMap<number, string>;

function whyLeftOut(sheet: SheetSnapshot): LeftOutWhy | null {
  if (sheet.mark) return "generated";
  if (sheet.visibility === "hidden") return "hidden";
  if (sheet.visibility === "veryHidden") return "very-hidden";
  return sheet.rows.length === 0 ? "empty" : null;
}

/** Tables that number no measure belong with their sheet's others, else with the plan that has projects, else with the last. */
function settleDepths(tables: readonly Spotted[]): readonly Spotted[] {
  const known = tables.flatMap(({ depth }) => depth ?? []);
  const ofProjects = tables.find(({ kind, depth }) => kind === "kpi-table" && depth !== null)?.depth;
  const fallback = ofProjects ?? known.at(-1) ?? null;
  return tables.map((table) => {
    if (table.depth !== null) return table;
    const beside = tables.find((other) => other.sheet === table.sheet && other.depth !== null)?.depth;
    return { ...table, depth: beside ?? fallback };
  });
}

const orderOf = ({ kind }: SpottedTable) => READING_ORDER.indexOf(kind);

function describe({ kind, scope }: Spotted, plan: string): ReadTable {
  const { grid, range, columnLetters, hiddenRows, shape } = scope;
  return { file: grid.file, sheet: grid.sheet.name, range, kind, plan, columns: columnLetters, rows: shape.lastRow - shape.bottom, hiddenRows };
}

type Gathered = Pick<Reading, "plans" | "tables"> & { readonly scopes: readonly Scope[] };

/** Tables whose measures have codes of one depth make one plan, over several sheets and files. */
function gatherPlans(tables: readonly Spotted[], lists: readonly Lists[], titles: Titles): Gathered {
  const settled = settleDepths(tables);
  const depths = [...new Set(settled.map(({ depth }) => depth))];
  const described = new Map<Spotted, ReadTable>();
  const plans = depths.map((depth, index) => {
    const parts = new PlanParts();
    const own = settled.filter((table) => table.depth === depth);
    const id = `plan-${index + 1}`;
    parts.title = own.map(({ sheet }) => titles.get(sheet)).find((title) => title !== undefined) ?? null;
    [...own].sort((a, b) => orderOf(a) - orderOf(b)).forEach((table, order) => {
      TABLE_READERS[table.kind](table.scope, parts, depth, order);
    });
    const sheets = new Set(own.map(({ sheet }) => sheet));
    for (const { sheet, lists: planLists } of lists) if (sheets.has(sheet)) for (const list of planLists) readPlanList(list, parts);
    for (const table of own) described.set(table, describe(table, id));
    // A plan that no sheet names is called by the file it stands in.
    return parts.build(id, own[0]?.scope.grid.file ?? "");
  });
  return { plans, tables: settled.flatMap((table) => described.get(table) ?? []), scopes: settled.map(({ scope }) => scope) };
}

/** Never throws on content: what can't be read is listed with its place and the reason. */
export function readWorkbooks(snapshots: readonly Snapshot[]): Reading {
  const tables: Spotted[] = [];
  const lists: Lists[] = [];
  const titles = new Map<number, string>();
  const leftOut: LeftOutSheet[] = [];
  const outside: OutsideRange[] = [];
  snapshots.flatMap(({ file, sheets }) => sheets.map((sheet) => ({ file, sheet }))).forEach(({ file, sheet }, index) => {
    const why = whyLeftOut(sheet);
    const grid = new SheetGrid(file, sheet);
    const spotted = why === null ? spotOnSheet(grid) : null;
    if (spotted && spotted.tables.length > 0) {
      tables.push(...spotted.tables.map((table) => ({ ...table, depth: measureDepth(table.scope), sheet: index })));
      lists.push({ sheet: index, lists: spotted.planLists });
      outside.push(...listOutside(grid, spotted.tables.map(({ scope }) => scope), spotted.planLists));
      if (spotted.title !== null) titles.set(index, spotted.title);
    } else leftOut.push({ file, sheet: sheet.name, why: why ?? "no-table" });
  });
  const { plans, tables: read, scopes } = gatherPlans(tables, lists, titles);
  const unread: readonly Unread[] = scopes.flatMap((scope) => scope.listUnread());
  return { plans, tables: read, unread, leftOut, outside };
}
