import type { Check, Found } from "../check";
import { isFigure, ownerOf } from "./figure-rows";
import type { FigureRow } from "./figure-rows";
import { listSameKpis, sameFigure, sameYear } from "./same-kpi";
import type { Promised } from "./same-kpi";

function judge(rows: readonly FigureRow[], role: Promised): readonly Found[] {
  const standing = rows.flatMap((row) => (row.indicator[role] ? [{ row, figure: row.indicator[role] }] : []));
  const first = standing.find(({ figure }) => isFigure(figure));
  if (!first) return [];
  const comparable = standing.filter(({ figure }) => sameYear(figure, first.figure));
  const others = comparable.filter(({ figure }) => !sameFigure(figure, first.figure));
  const [other] = others;
  if (!other) return [];
  return [
    {
      place: other.figure.place,
      also: comparable.flatMap(({ figure }) => (figure === other.figure ? [] : [figure.place])),
      data: { ...ownerOf(other.row), kind: role, text: other.figure.text, other: first.figure.text, otherSheet: first.figure.place.sheet, otherCell: first.figure.place.cell },
    },
  ];
}

/** A KPI has one baseline and one target, in however many tables it stands: the tables drift apart at every round. */
export const figuresOfKpiDiffer: Check = {
  id: "figures-of-kpi-differ",
  group: "figures",
  needs: ["no-repeated-kpis"],
  severity: "warning",
  run: ({ plan }) => {
    const kpis = listSameKpis(plan);
    if (kpis.length === 0) return { notRun: "no-repeated-kpis" };
    return { looked: kpis.reduce((rows, { length }) => rows + length, 0), found: kpis.flatMap((rows) => [...judge(rows, "baseline"), ...judge(rows, "target")]) };
  },
};
