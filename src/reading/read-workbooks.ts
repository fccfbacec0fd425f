import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { during, finish, type Pauses, type Steps } from "../workbook/steps";
import type { Plan } from "../plan/plan";
import { assignCorrections, resolveCorrections } from "./corrections";
import type { Correction, Resolved } from "./corrections";
import { describeTable, questionsOf } from "./describe-table";
import { measureDepth } from "./depth";
import { applyPlanNames, type PlanName } from "./plan-names";
import { PlanParts } from "./plan-parts";
import { readGoalHeadings } from "./rows/goal-cells";
import { applyChoices } from "./indicator-choices";
import type { IndicatorChoice } from "./indicator-choices";
import { applyMarkChoices } from "./mark-choices";
import type { MarkChoice } from "./mark-choices";
import { outsideInSteps } from "./outside-tables";
import type { LeftOutSheet, LeftOutWhy, OutsideRange, Question, Reading, ReadTable, Unread } from "./reading";
import type { Scope } from "./scope";
import { SheetGrid } from "./sheet-grid";
import { spotOnSheet } from "./spot-on-sheet";
import type { SpottedTable } from "./spot-tables";
import { readOwnMatrices } from "./own-matrices";
import { READING_ORDER, TABLE_READERS } from "./tables";
import { readPlanList } from "./tables/related-plans";
import type { PlanList } from "./tables/related-plans";

type Spotted = SpottedTable & { readonly depth: number | null; readonly sheet: number; readonly correction: Correction | null; readonly left: number | null };
type Lists = { readonly sheet: number; readonly lists: readonly PlanList[] };
type Titles = ReadonlyMap<number, string>;

function whyLeftOut(sheet: SheetSnapshot, { settingsSheets, schemeSheets }: Pick<Chosen, "settingsSheets" | "schemeSheets">): LeftOutWhy | null {
  if (settingsSheets.has(sheet)) return "settings";
  if (schemeSheets?.has(sheet)) return "scheme";
  if (sheet.mark) return "generated";
  if (sheet.visibility === "hidden") return "hidden";
  if (sheet.visibility === "veryHidden") return "very-hidden";
  return sheet.rows.length === 0 ? "empty" : null;
}

/** A choice that led to no table is said to, unless it says that there is none. */
function findIdle({ choices, behind }: Resolved, tables: readonly SpottedTable[], grid: SheetGrid): readonly Unread[] {
  return choices
    .filter((choice) => !choice.dropped && !tables.some((table) => table.choice === choice))
    .map((choice) => ({ place: behind.get(choice)?.place ?? grid.place(choice.row, grid.firstColumn), text: String(choice.row + 1), why: "setting-without-table" }));
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

const isOnPage = ({ scope }: SpottedTable) => scope.context.project !== null && !scope.has("project");
const isOfOneProject = (table: SpottedTable) => table.kind === "project-indicators" && isOnPage(table);
const orderOf = ({ kind }: SpottedTable) => READING_ORDER.indexOf(kind);

type Gathered = Pick<Reading, "plans" | "tables"> & { readonly scopes: readonly Scope[] };

/** Tables whose measures have codes of one depth make one plan, over several sheets and files. */
function* gatherPlans(tables: readonly Spotted[], lists: readonly Lists[], titles: Titles): Pauses<Gathered> {
  const settled = settleDepths(tables);
  const depths = [...new Set(settled.map(({ depth }) => depth))];
  const described = new Map<Spotted, ReadTable>();
  const plans: Plan[] = [];
  for (const [index, depth] of depths.entries()) {
    const parts = new PlanParts();
    const own = settled.filter((table) => table.depth === depth);
    const id = `plan-${index + 1}`;
    parts.title = own.map(({ sheet }) => titles.get(sheet)).find((title) => title !== undefined) ?? null;
    for (const [order, table] of [...own].sort((a, b) => orderOf(a) - orderOf(b)).entries()) {
      parts.beginTable({ kind: table.kind, ofOneProject: isOfOneProject(table), onPage: isOnPage(table) });
      readGoalHeadings(table.scope, parts);
      yield* TABLE_READERS[table.kind](table.scope, parts, depth, order);
    }
    const sheets = new Set(own.map(({ sheet }) => sheet));
    for (const { sheet, lists: planLists } of lists) if (sheets.has(sheet)) for (const list of planLists) readPlanList(list, parts);
    for (const table of own) {
      yield;
      described.set(table, describeTable(table, id, table.correction, table.left));
    }
    // A plan that no sheet names is called by the file it stands in.
    yield;
    plans.push(yield* parts.buildInSteps(id, own[0]?.scope.grid.file ?? ""));
  }
  return { plans, tables: settled.flatMap((table) => described.get(table) ?? []), scopes: settled.map(({ scope }) => scope) };
}

/** Its first column tells a table from the one beside it. */
function leftOf(table: SpottedTable, all: readonly SpottedTable[]): number | null {
  const isBeside = (other: SpottedTable) => other !== table && other.scope.shape.top === table.scope.shape.top;
  return all.some(isBeside) ? (table.choice?.left ?? table.scope.shape.left) : null;
}

/** What people chose, and the sheets in which they did: these hold no tables. */
export type Chosen = {
  readonly corrections: readonly Correction[];
  readonly choices?: readonly IndicatorChoice[];
  readonly marks?: readonly MarkChoice[];
  readonly planNames?: readonly PlanName[];
  readonly settingsSheets: ReadonlySet<SheetSnapshot>;
  readonly schemeSheets?: ReadonlySet<SheetSnapshot>;
};

const NOTHING_CHOSEN: Chosen = { corrections: [], settingsSheets: new Set() };

/** Never throws on content: what can't be read is listed with its place and the reason. */
export function* readWorkbooksInSteps(snapshots: readonly Snapshot[], chosen: Chosen = NOTHING_CHOSEN): Steps<Reading> {
  const { corrections } = chosen;
  const tables: Spotted[] = [];
  const lists: Lists[] = [];
  const titles = new Map<number, string>();
  const leftOut: LeftOutSheet[] = [];
  const outside: OutsideRange[] = [];
  const questions: Question[] = [];
  const sheets = snapshots.flatMap((book) => book.sheets.map((sheet) => ({ file: book.file, sheet, name: sheet.name })));
  const { bySheet, lost } = assignCorrections(sheets, corrections);
  const notFollowed: Unread[] = [...lost];
  // Each sheet is looked through, and then all tables are read into plans together.
  const of = sheets.length + 1;
  for (const [index, { file, sheet }] of sheets.entries()) {
    const step = { done: index, of };
    yield step;
    const why = whyLeftOut(sheet, chosen);
    if (why !== null) {
      leftOut.push({ file, sheet: sheet.name, why });
      continue;
    }
    const grid = new SheetGrid(file, sheet);
    const resolved = resolveCorrections(grid, bySheet.get(index) ?? []);
    const spotted = yield* during(step, spotOnSheet(grid, resolved.choices));
    notFollowed.push(...resolved.unread, ...findIdle(resolved, spotted.tables, grid));
    for (const table of spotted.tables) {
      const correction = table.choice ? (resolved.behind.get(table.choice) ?? null) : null;
      const left = leftOf(table, spotted.tables);
      tables.push({ ...table, depth: yield* during(step, measureDepth(table.scope)), sheet: index, correction, left });
      questions.push(...questionsOf(table, left));
    }
    if (spotted.tables.length === 0) leftOut.push({ file, sheet: sheet.name, why: "no-table" });
    else {
      lists.push({ sheet: index, lists: spotted.planLists });
      outside.push(...(yield* during(step, outsideInSteps(grid, spotted.tables.map(({ scope }) => scope), spotted.planLists))));
      if (spotted.title !== null) titles.set(index, spotted.title);
    }
  }
  const { plans, tables: read, scopes } = yield* during({ done: of - 1, of }, gatherPlans(tables, lists, titles));
  const applied = applyChoices(plans, chosen.choices ?? []);
  const named = applyPlanNames(applied.plans, read, chosen.planNames ?? []);
  const marked = applyMarkChoices(named.plans, chosen.marks ?? []);
  yield { done: of, of };
  const own = readOwnMatrices(snapshots[0], marked.plans);
  const ofScopes: Unread[] = [];
  for (const scope of scopes) {
    ofScopes.push(...(yield* during({ done: of, of }, scope.unreadInSteps())));
  }
  const unread: readonly Unread[] = [...ofScopes, ...notFollowed, ...applied.idle, ...named.idle, ...marked.idle, ...own.unread];
  return { plans: own.plans, tables: read, questions, unread, leftOut, outside };
}

export const readWorkbooks = (snapshots: readonly Snapshot[], chosen: Chosen = NOTHING_CHOSEN): Reading => finish(readWorkbooksInSteps(snapshots, chosen));
