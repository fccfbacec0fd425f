import type { FigureKind } from "../../messages/sheets/data";
import { listMeasures } from "../../plan/list-measures";
import type { Figure, Indicator, Plan } from "../../plan/plan";
import type { Amount, Quantity } from "../../quantity/quantity";

/** One value of one indicator: a part of it where it has parts. */
export type FigureRow = {
  readonly measure: string;
  readonly project: string | null;
  readonly direction: string | null;
  readonly indicator: Indicator;
  readonly kind: FigureKind;
  readonly figure: Figure;
  /** A label of the city; of a range `from` and `to`. */
  readonly part: string | null;
  readonly amount: Amount | null;
  readonly state: Quantity["state"];
};

type Owner = Pick<FigureRow, "measure" | "project" | "direction" | "indicator">;

function rowsOfFigure(owner: Owner, kind: FigureKind, figure: Figure): readonly FigureRow[] {
  const { quantity } = figure;
  const base = { ...owner, kind, figure, state: quantity.state };
  if (quantity.state === "parts") return quantity.parts.map(({ label, amount }) => ({ ...base, part: label, amount }));
  if (quantity.state === "range") return [{ ...base, part: "from", amount: quantity.from }, { ...base, part: "to", amount: quantity.to }];
  return [{ ...base, part: null, amount: quantity.state === "value" ? quantity.amount : null }];
}

function rowsOfIndicator(owner: Owner): readonly FigureRow[] {
  const { baseline, actual, forecast, target, yearly } = owner.indicator;
  const figures: readonly (readonly [FigureKind, Figure | null])[] = [["baseline", baseline], ["actual", actual], ["forecast", forecast], ["target", target], ...yearly.map(({ figure }) => ["yearly", figure] as const)];
  return figures.flatMap(([kind, figure]) => (figure ? rowsOfFigure(owner, kind, figure) : []));
}

/** Every figure of the plan, one a row: of measures, then of projects. */
export function* figureRows(plan: Plan): Generator<FigureRow, void> {
  const named = ({ name }: Indicator) => name !== null;
  for (const { code, indicators } of listMeasures(plan)) for (const indicator of indicators.filter(named)) yield* rowsOfIndicator({ measure: code, project: null, direction: indicator.direction, indicator });
  for (const project of plan.projects) {
    for (const indicator of project.pageIndicators.filter(named)) yield* rowsOfIndicator({ measure: "", project: project.code, direction: null, indicator });
    for (const kpi of project.kpis.filter(named)) yield* rowsOfIndicator({ measure: kpi.measure, project: project.code, direction: kpi.direction, indicator: kpi });
  }
}
