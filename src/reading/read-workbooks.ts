import type { Plan } from "../plan/plan";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { depthOf } from "./code";
import type { LeftOutSheet, LeftOutWhy, Reading, ReadTable, Unread } from "./reading";
import { SheetGrid } from "./sheet-grid";
import { readEvaluationList } from "./tables/evaluation-list";
import type { EvaluationList } from "./tables/evaluation-list";

type Found = { readonly grid: SheetGrid; readonly list: EvaluationList };

function whyLeftOut(sheet: SheetSnapshot): LeftOutWhy | null {
  if (sheet.mark) return "generated";
  if (sheet.visibility === "hidden") return "hidden";
  if (sheet.visibility === "veryHidden") return "very-hidden";
  return sheet.rows.length === 0 ? "empty" : null;
}

/** Lists whose measures have codes of one depth (`1-1-1`) belong to one plan, also over several sheets and files. */
function gatherPlans(found: readonly Found[]): { readonly plans: readonly Plan[]; readonly tables: readonly ReadTable[] } {
  const byDepth = new Map<number, Found[]>();
  for (const each of found) {
    const depth = depthOf(each.list.measures[0]?.code ?? "");
    byDepth.set(depth, [...(byDepth.get(depth) ?? []), each]);
  }
  const gathered = [...byDepth.values()].map((members, index) => {
    const id = `plan-${index + 1}`;
    const titles = members.flatMap(({ list }) => list.title ?? []);
    const plan: Plan = {
      id,
      name: titles[0] ?? members[0]?.grid.file ?? id,
      policyGroups: members.flatMap(({ list }) => list.policyGroups),
      policies: members.flatMap(({ list }) => list.policies),
      measures: members.flatMap(({ list }) => list.measures),
      projects: [],
      planIndicators: [],
      localIndicators: [],
      works: [],
      districts: [],
      nationalStrategy: [],
    };
    const tables = members.map(({ grid, list }): ReadTable => {
      const { range, columns, rows } = list;
      return { file: grid.file, sheet: grid.sheet.name, range, kind: "evaluation-list", plan: id, columns, rows, hiddenRows: [] };
    });
    return { plan, tables };
  });
  return { plans: gathered.map(({ plan }) => plan), tables: gathered.flatMap(({ tables }) => tables) };
}

/** Never throws on content: what can't be read is listed with its place and the reason. */
export function readWorkbooks(snapshots: readonly Snapshot[]): Reading {
  const found: Found[] = [];
  const leftOut: LeftOutSheet[] = [];
  const unread: Unread[] = [];
  for (const { file, sheets } of snapshots) {
    for (const sheet of sheets) {
      const why = whyLeftOut(sheet);
      const grid = new SheetGrid(file, sheet);
      const list = why === null ? readEvaluationList(grid) : null;
      if (list) {
        found.push({ grid, list });
        unread.push(...list.unread);
      } else leftOut.push({ file, sheet: sheet.name, why: why ?? "no-table" });
    }
  }
  return { ...gatherPlans(found), unread, leftOut };
}
