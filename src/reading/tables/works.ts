import type { Typed, YearFigure } from "../../plan/plan";
import { withUnit } from "../../quantity/unit";
import { joinLines } from "../code";
import { isMark } from "../columns/evidence";
import type { PlanParts, ProjectParts } from "../plan-parts";
import { readHeadedProject, saysStrategy } from "../rows/headed-project";
import { Hierarchy } from "../rows/hierarchy";
import { walkRows } from "../rows/walk-rows";
import { readProject } from "../rows/lines";
import { readMeasureFields } from "../rows/measure-fields";
import type { Scope } from "../scope";
import type { Pauses } from "../../workbook/steps";

function budgetOf(scope: Scope, row: number): readonly YearFigure[] {
  return [...scope.columnsOf("budget"), ...scope.columnsOf("year")].flatMap(({ column, year, unit }) => {
    if (!year || scope.grid.isBlank(row, column)) return [];
    const figure = scope.figureAt(row, column);
    return [{ year, figure: { ...figure, quantity: withUnit(figure.quantity, unit) } }];
  });
}

type HeadedColumn = { readonly column: number; readonly project: ProjectParts | null };

/** By name in a column, or by a mark under the project's name. */
function projectsOf(scope: Scope, row: number, headed: readonly HeadedColumn[], parts: PlanParts): readonly string[] {
  const marked = headed.flatMap(({ column, project }) => {
    const mark = scope.typedAt(row, column);
    return mark && project && isMark(mark.text) && !/^[-－×]$/.test(mark.text) ? [project.name] : [];
  });
  const typed = scope.typed(row, "project");
  const named = typed?.text.split(/[\n、,，・/／]+/).map((name) => name.trim()).filter((name) => name !== "") ?? [];
  const known = named.map((name) => {
    const read = typed && readProject(name, typed.place);
    const code = /^[0-9０-９]+$/.test(name) ? name.normalize("NFKC") : "";
    return (read ? parts.ensureProject(read).name : code === "" ? name : (parts.findProject(code, "")?.name ?? name)) || name;
  });
  return [...new Set([...marked, ...known])];
}

/** An empty cell under 総合戦略 says that the work is not in it. */
function strategyOf(scope: Scope, row: number): Typed | null {
  const column = scope.columnsOf("mark").find(({ heading }) => saysStrategy(heading.split(" ").at(-1) ?? ""))?.column;
  return column === undefined ? null : (scope.typedAt(row, column) ?? { text: "", place: scope.place(row, column) });
}

/** 重点事業 under measures or directions, with the projects they belong to and what they cost by year. */
export function* readWorks(scope: Scope, parts: PlanParts, depth: number | null): Pauses<void> {
  const hierarchy = new Hierarchy(scope, parts, depth);
  const headed = scope.columnsOf("mark").map((column) => ({ column: column.column, project: readHeadedProject(scope, column, parts) }));
  yield* hierarchy.lookAhead();
  for (const { row } of walkRows(scope, hierarchy)) {
    yield;
    const { measure, direction } = hierarchy;
    const typed = measure ? scope.typed(row, "work") : null;
    if (!measure || !typed) continue;
    readMeasureFields(scope, row, measure, parts);
    const projects = projectsOf(scope, row, headed, parts);
    parts.works.push({ measure: measure.code, direction: direction?.code ?? null, name: joinLines(typed.text), place: typed.place, projects, strategy: strategyOf(scope, row), budget: budgetOf(scope, row) });
  }
}
