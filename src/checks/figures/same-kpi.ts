import { mendLookAlikes } from "../../plan/look-alikes";
import type { Figure, Indicator, Plan } from "../../plan/plan";
import type { Amount, Quantity } from "../../quantity/quantity";
import { foldName } from "../../quantity/fold";
import { unitsAgree } from "../../quantity/unit";
import { pausing, type Pauses } from "../../workbook/steps";
import { isFigure, listFigureRows } from "./figure-rows";
import type { FigureRow } from "./figure-rows";
import { namesOneThing } from "./speaking-name";

/** The figures that a plan promises: one of each, wherever a KPI stands. */
export type Promised = "baseline" | "target";

const names = new WeakMap<Indicator, string>();

/** Asked of every pair of rows, and so remembered. */
export function kpiName(indicator: Indicator): string {
  const name = names.get(indicator) ?? foldKpiName(indicator);
  names.set(indicator, name);
  return name;
}

/** 講座開催数（回） and 講座開催数 are one name: the unit only stands elsewhere. A look-alike makes no other name either. */
function foldKpiName({ name, unit }: Indicator): string {
  const folded = foldName(mendLookAlikes(name ?? "").text);
  const suffix = unit === null ? "" : `(${foldName(unit)})`;
  return suffix !== "" && folded.endsWith(suffix) ? folded.slice(0, -suffix.length) : folded;
}

/** 参加者数 may be two things under two directions; a long name, or one of a thing of its own, names one only. */
const LONG = 8;

const underOne = (a: FigureRow, b: FigureRow) => a.indicator.direction === null || b.indicator.direction === null || a.indicator.direction === b.indicator.direction;

function* groupsOf(plan: Plan): Pauses<readonly (readonly FigureRow[])[]> {
  const byName = new Map<string, FigureRow[][]>();
  yield* pausing(listFigureRows(plan), (row) => {
    if (row.measure === null || row.indicator.name === null) return;
    const name = kpiName(row.indicator);
    const groups = byName.get(`${row.measure}/${name}`) ?? [];
    byName.set(`${row.measure}/${name}`, groups);
    const own = groups.find(([first]) => first && (name.length >= LONG || namesOneThing(name) || underOne(first, row)));
    if (own) own.push(row);
    else groups.push([row]);
  });
  return [...byName.values()].flat().filter(({ length }) => length > 1);
}

const sameAmount = (a: Amount, b: Amount) => a.value.equals(b.value) && a.limit === b.limit && (a.unit === null || b.unit === null || unitsAgree(a.unit, b.unit));

export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.state === "value" && b.state === "value") return sameAmount(a.amount, b.amount);
  if (a.state !== "parts" || b.state !== "parts") return false;
  return a.parts.length === b.parts.length && a.parts.every(({ label, amount }) => b.parts.some((part) => part.label === label && sameAmount(part.amount, amount)));
}

const known = new WeakMap<Plan, readonly (readonly FigureRow[])[]>();

/** The rows of each KPI that stands more than once, in the order of the tables. */
export function* sameKpisInSteps(plan: Plan): Pauses<readonly (readonly FigureRow[])[]> {
  const groups = known.get(plan) ?? (yield* groupsOf(plan));
  known.set(plan, groups);
  return groups;
}

/** By one telling name under several measures: the first row of each measure, in the order of the tables. */
export function* acrossMeasuresInSteps(plan: Plan): Pauses<readonly (readonly FigureRow[])[]> {
  const byName = new Map<string, FigureRow[]>();
  yield* pausing(listFigureRows(plan), (row) => {
    if (row.measure === null || row.indicator.name === null) return;
    const name = kpiName(row.indicator);
    const rows = byName.get(name) ?? [];
    byName.set(name, rows);
    if (!rows.some(({ measure }) => measure === row.measure)) rows.push(row);
  });
  return [...byName].flatMap(([name, rows]) => (rows.length > 1 && namesOneThing(name) ? [rows] : []));
}

/** What was typed alike is alike, also where the headings above it give two units; two cells without a figure say nothing against each other. */
export const sameFigure = (a: Figure, b: Figure) => a.text === b.text || foldName(a.text) === foldName(b.text) || (!isFigure(a) && !isFigure(b)) || sameQuantity(a.quantity, b.quantity);

/** 令和4年度 and 令和5年度 in the headings: two baselines, not one that drifted. */
export const sameYear = (a: Figure, b: Figure) => a.columnYear === null || b.columnYear === null || a.columnYear.to === b.columnYear.to;

/** The places where a figure is missing, pending or not to be had, while the same KPI has it in another table. */
export function* filledElsewhereInSteps(plan: Plan): Pauses<ReadonlySet<Figure>> {
  const filled = new Set<Figure>();
  yield* pausing(yield* sameKpisInSteps(plan), (rows) => {
    for (const role of ["baseline", "target"] as const) {
      const figures = rows.flatMap(({ indicator }) => indicator[role] ?? []);
      for (const figure of figures) if (!isFigure(figure) && figures.some((other) => isFigure(other) && sameYear(figure, other))) filled.add(figure);
    }
  });
  return filled;
}
