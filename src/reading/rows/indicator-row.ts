import type { Figure, Indicator, YearFigure } from "../../plan/plan";
import { foldWidth } from "../../quantity/fold";
import { withUnit } from "../../quantity/unit";
import { joinLines } from "../code";
import { readHeading } from "../columns/heading";
import type { Column } from "../columns/header";
import type { Role } from "../columns/roles";
import type { Scope } from "../scope";

const isEmpty = (figure: Figure) => figure.quantity.state === "empty";
const byYear = (a: Column, b: Column) => (a.year?.to ?? 0) - (b.year?.to ?? 0);

/** The unit stands in a column of its own, in the heading, or behind the name: 講座開催数（回）. */
function unitOf(scope: Scope, row: number, name: string): string | null {
  const own = scope.typed(row, "unit")?.text;
  return own ?? readHeading(name).unit;
}

/** A figure without a unit of its own takes that of its column's heading, else the row's. */
function figureIn(scope: Scope, row: number, column: Column, unit: string | null): Figure {
  const figure = scope.figureAt(row, column.column);
  return { ...figure, quantity: withUnit(figure.quantity, unit ?? column.unit), columnYear: column.year };
}

function newest(scope: Scope, row: number, role: Role, unit: string | null): Figure | null {
  const figures = [...scope.columnsOf(role)].sort(byYear).map((column) => figureIn(scope, row, column, unit));
  return figures.findLast((figure) => !isEmpty(figure)) ?? figures.at(-1) ?? null;
}

/** Targets on the way there are not the plan's, also where the last one is still missing. */
function targetsOf(scope: Scope, row: number, unit: string | null): { readonly last: Figure | null; readonly before: readonly YearFigure[] } {
  const columns = [...scope.columnsOf("target")].sort(byYear);
  for (const { column } of columns) scope.markUsed(row, column);
  const last = columns.at(-1);
  const before = [...scope.columnsOf("midTarget"), ...columns.slice(0, -1)].sort(byYear);
  return {
    last: last ? figureIn(scope, row, last, unit) : null,
    before: before.flatMap((column) => (column.year ? [{ year: column.year, figure: figureIn(scope, row, column, unit) }] : [])),
  };
}

/** Years between baseline and target, also under bare headings: 現状値 | R6 | R7 | 目標値. */
function yearsOf(scope: Scope, row: number, unit: string | null): readonly YearFigure[] {
  const actuals = [...scope.columnsOf("year"), ...scope.columnsOf("actual")];
  // A single actual is no series; beside bare years it is their first.
  const columns = (actuals.length > 1 || scope.has("year") ? actuals : []).sort(byYear);
  return columns.flatMap((column) => (column.year ? [{ year: column.year, figure: figureIn(scope, row, column, unit) }] : []));
}

export function readIndicator(scope: Scope, row: number, direction: string | null): Indicator | null {
  const column = scope.column("indicator");
  if (!column) return null;
  const typed = scope.typed(row, "indicator");
  const name = typed ? joinLines(typed.text).replace(/^[・●○◆■▪]\s*/, "") : null;
  const unit = unitOf(scope, row, name ?? "");
  const yearly = yearsOf(scope, row, unit);
  const actual = newest(scope, row, "actual", unit) ?? yearly.findLast(({ figure }) => !isEmpty(figure))?.figure ?? null;
  const { last: target, before: yearlyTargets } = targetsOf(scope, row, unit);
  return {
    name,
    place: scope.place(row, column.column),
    unit: unit === null ? null : foldWidth(unit),
    baseline: newest(scope, row, "baseline", unit),
    forecast: newest(scope, row, "forecast", unit),
    actual,
    target,
    yearly,
    yearlyTargets,
    betterTyped: scope.typed(row, "better"),
    formulaTyped: null,
    weightTyped: null,
    recorded: scope.typed(row, "letter"),
    direction,
  };
}

/** Nothing but a name: a heading inside the list, not an indicator. */
export function hasFigures(scope: Scope, row: number): boolean {
  return (["baseline", "forecast", "actual", "target", "year"] as const).some((role) =>
    scope.columnsOf(role).some(({ column }) => !scope.grid.isBlank(row, column)),
  );
}
