import type { Figure, Indicator, Plan } from "../../plan/plan";
import { foldName } from "../../quantity/fold";
import type { Quantity } from "../../quantity/quantity";
import type { FindingData } from "../finding";

/** An indicator wherever it stands: at a measure, in a project's tables, or over the whole plan. */
export type FigureRow = {
  readonly indicator: Indicator;
  /** The code of its measure; `null` for outcomes of a project or of the plan. */
  readonly measure: string | null;
  readonly project: string | null;
  /** Who fills it in, as far as a table says so. */
  readonly department: string | null;
};

function rowsOf({ measures, projects, planIndicators }: Plan): readonly FigureRow[] {
  const departments = new Map(measures.map(({ code, department }) => [code, department]));
  const departmentOf = (code: string) => departments.get(code) ?? null;
  return [
    ...measures.flatMap(({ code, department, indicators }) => indicators.map((indicator) => ({ indicator, measure: code, project: null, department }))),
    ...projects.flatMap(({ name, kpis, overviewIndicators, pageIndicators }) => [
      ...kpis.map((kpi) => ({ indicator: kpi, measure: kpi.measure, project: name, department: departmentOf(kpi.measure) })),
      ...[...overviewIndicators, ...pageIndicators].map((indicator) => ({ indicator, measure: null, project: name, department: null })),
    ]),
    ...planIndicators.map((indicator) => ({ indicator, measure: null, project: null, department: null })),
  ];
}

/** Each of these checks goes through the same rows. */
const known = new WeakMap<Plan, readonly FigureRow[]>();

export function listFigureRows(plan: Plan): readonly FigureRow[] {
  const rows = known.get(plan) ?? rowsOf(plan);
  known.set(plan, rows);
  return rows;
}

export type FigureRole = "baseline" | "forecast" | "actual" | "target" | "yearly";
export type RoleFigure = { readonly role: FigureRole; readonly figure: Figure };

/** Every figure of the row, each cell once: the newest year is the actual as well. */
export function figuresOf({ baseline, forecast, actual, target, yearly, yearlyTargets }: Indicator): readonly RoleFigure[] {
  const all: readonly { readonly role: FigureRole; readonly figure: Figure | null }[] = [
    { role: "baseline", figure: baseline },
    ...[...yearly, ...yearlyTargets].map(({ figure }) => ({ role: "yearly" as const, figure })),
    { role: "actual", figure: actual },
    { role: "forecast", figure: forecast },
    { role: "target", figure: target },
  ];
  const cells = new Set<string>();
  return all.flatMap(({ role, figure }) => {
    const cell = figure && `${figure.place.file}!${figure.place.sheet}!${figure.place.cell}`;
    if (!figure || cell === null || cells.has(cell)) return [];
    cells.add(cell);
    return [{ role, figure }];
  });
}

const NO_FIGURE: readonly Quantity["state"][] = ["empty", "unavailable", "pending", "unreadable"];

/** Something can be read there: a number, or several. */
export const isFigure = (figure: Figure | null): figure is Figure => figure !== null && !NO_FIGURE.includes(figure.quantity.state);

/** What a finding says of its row: the measure, or the project of an outcome, and the indicator. */
export function ownerOf({ measure, project, indicator }: FigureRow): FindingData {
  const owner = measure !== null ? { code: measure } : project !== null ? { project } : {};
  return { ...owner, indicator: indicator.name ?? "" };
}

/** The same fault in the same KPI, copied from one table into another, is one fault. */
export const causeOf = (row: FigureRow, ...texts: readonly string[]): string => [...Object.values(ownerOf(row)), ...texts].map(foldName).join("/");
