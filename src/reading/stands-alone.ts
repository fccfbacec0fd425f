import { foldName } from "../quantity/fold";
import type { Column } from "./columns/header";
import type { Role } from "./columns/roles";
import { readDirectionRef } from "./direction-ref";
import type { TableKind } from "./reading";
import type { SheetGrid } from "./sheet-grid";

const ANY_INDICATOR = /^(?:成果|評価)?(?:指標|KPI)(?:の?名称?)?$/i;
const FEW = 5;

/**
 * Whether a table could stand without what is left of it. Indicators under a general heading, and works, belong to
 * measures: behind an empty column they are the rest of a table, not one of their own, unless a line above says so.
 */
export function standsAlone(grid: SheetGrid, kind: TableKind, columns: readonly Column[], bottom: number, titled = false): boolean {
  const has = (...roles: readonly Role[]) => columns.some(({ role }) => roles.includes(role));
  const direction = columns.find(({ role }) => role === "direction" || role === "work")?.column;
  const refers = (row: number) => direction !== undefined && readDirectionRef(grid.text(row, direction), null).measure !== null;
  if (kind === "kpi-table") return has("measure", "measureCode") || Array.from({ length: FEW }, (_, step) => bottom + 1 + step).some(refers);
  if (kind === "works") return has("measure", "measureCode");
  if (kind === "direction-list" || kind === "measure-grades" || kind === "indicator-list") return titled || has("measure", "measureCode");
  const heading = columns.find(({ role }) => role === "indicator")?.heading ?? "";
  const ofOutcomes = kind === "plan-indicators" || (kind === "project-indicators" && !has("project"));
  return !ofOutcomes || titled || !heading.split(" ").every((part) => ANY_INDICATOR.test(foldName(part)));
}
