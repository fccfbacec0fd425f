import type { PlainFigure, PlainIndicator } from "../plain-plan";
import { YEARS } from "../plain-plan";
import type { Column } from "../columns";
import { onlyIf } from "../columns";
import type { Drawn, Run } from "../drawing";
import { drawn } from "../drawing";
import type { Layout } from "../layout";
import { writeFigure } from "../steps/figure-form";
import { wordFor } from "../steps/header-words";
import type { Word } from "../steps/header-words";
import { nameWithUnit, unitSaidElsewhere } from "../steps/unit-place";

/** What stands in the column of one year is of no other. */
const undated = (figure: PlainFigure): PlainFigure => (figure.state === "value" ? { ...figure, year: null } : figure);

export type IndicatorFacts = { readonly word: Word; readonly baseline: boolean; readonly actual: boolean; readonly yearly: boolean; readonly group?: string };

type Row = { readonly indicator: PlainIndicator | null; readonly run: Run | null };

/** Name, unit and figures of an indicator, in the order in which time passes. */
export function indicatorColumns<R>(facts: IndicatorFacts, layout: Layout, rowOf: (row: R) => Row, all: readonly PlainIndicator[]): readonly Column<R>[] {
  const common = all[0]?.unit ?? "";
  const inHeader = layout.unitPlace === "header" && common !== "" ? `（${common}）` : "";
  const group = facts.group === undefined ? {} : { group: facts.group };
  const own = wordFor(facts.word, layout.taste);
  // 成果指標 does not stand under 成果指標.
  const word = own === facts.group && (layout.headerRows === "grouped" || layout.headerRows === "three") ? "指標名" : own;
  const cellOf = (row: R, role: string, of: (indicator: PlainIndicator) => Drawn): Drawn => {
    const { indicator, run: whole } = rowOf(row);
    const run = whole && { ...whole, key: `${whole.key} ${role}` };
    return indicator ? { ...of(indicator), run } : drawn(null, run);
  };
  const figure = (heading: { readonly word: string; readonly year: number }, of: (indicator: PlainIndicator) => PlainFigure): Column<R> => ({
    heading: { word: heading.word + inHeader, year: heading.year, ...group },
    holds: "figure",
    cell: (row) => cellOf(row, `${heading.word} ${heading.year}`, (indicator) => ({ cell: writeFigure(of(indicator), layout.figures, unitSaidElsewhere(layout.unitPlace, indicator.unit, common)), run: null })),
  });
  return [
    { heading: { word, ...group }, holds: "name", cell: (row) => cellOf(row, "name", ({ name, unit }) => drawn(name === null ? null : nameWithUnit(name, unit, layout.unitPlace))) },
    ...onlyIf<Column<R>>(layout.unitPlace === "column", { heading: { word: wordFor("unit", layout.taste), ...group }, cell: (row) => cellOf(row, "unit", ({ name, unit }) => drawn(name === null ? null : unit)) }),
    ...onlyIf(facts.baseline, figure({ word: wordFor("baseline", layout.taste), year: YEARS.baseline }, ({ baseline }) => baseline)),
    ...onlyIf(facts.actual, figure({ word: wordFor("actual", layout.taste), year: YEARS.actual }, ({ actual }) => actual)),
    ...(facts.yearly ? YEARS.yearly.flatMap((year, index) => [
      // A target for every year beside what came of it; the last target is the plan's.
      ...onlyIf(layout.yearlyTargets, figure({ word: wordFor("target", layout.taste), year }, ({ baseline }) => undated(baseline))),
      figure({ word: wordFor("actual", layout.taste), year }, ({ yearly }) => yearly[index] ?? { state: "empty" }),
    ]) : []),
    figure({ word: wordFor("target", layout.taste), year: YEARS.target }, ({ target }) => target),
  ];
}
