import type { Figure } from "../../plan/plan";
import { Fraction } from "../../quantity/fraction";
import { pausing } from "../../workbook/steps";
import type { Check, Found } from "../check";
import { isFigure, ownerOf } from "./figure-rows";
import type { FigureRow } from "./figure-rows";
import { acrossMeasuresInSteps, sameFigure, sameKpisInSteps, sameYear } from "./same-kpi";
import type { Promised } from "./same-kpi";

const HUNDRED = Fraction.of(100);

/** 0.41 beside 41％ lacks its unit, which its own row tells. */
const isBareShare = (a: Figure, b: Figure) => [[a, b], [b, a]].some(([one, other]) => one?.quantity.state === "value" && other?.quantity.state === "value" && one.quantity.amount.unit === null && other.quantity.amount.unit === "%" && one.quantity.amount.value.times(HUNDRED).equals(other.quantity.amount.value));

function judge(rows: readonly FigureRow[], role: Promised): readonly Found[] {
  const standing = rows.flatMap((row) => (row.indicator[role] ? [{ row, figure: row.indicator[role] }] : []));
  const first = standing.find(({ figure }) => isFigure(figure));
  if (!first) return [];
  const comparable = standing.filter(({ figure }) => sameYear(figure, first.figure));
  const others = comparable.filter(({ figure }) => !sameFigure(figure, first.figure) && !isBareShare(figure, first.figure));
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

const ROLES: readonly Promised[] = ["baseline", "target"];
const figuresText = ({ indicator }: FigureRow) => ROLES.map((role) => indicator[role]?.text ?? "").join(" → ");

function isAtOdds(a: FigureRow, b: FigureRow): boolean {
  return ROLES.some((role) => {
    const [one, other] = [a.indicator[role], b.indicator[role]];
    return isFigure(one) && isFigure(other) && sameYear(one, other) && !sameFigure(one, other);
  });
}

/** Under another measure it may be another thing, or a name that was typed into the wrong row. */
function judgeMeasures([first, ...others]: readonly FigureRow[]): readonly Found[] {
  return others.flatMap((row): readonly Found[] => {
    if (!first || !isAtOdds(first, row)) return [];
    const { place } = first.indicator;
    const data = { ...ownerOf(row), case: "measures", otherCode: first.measure ?? "", text: figuresText(row), other: figuresText(first), otherSheet: place.sheet, otherCell: place.cell };
    return [{ place: row.indicator.place, also: [place], data, severity: "note" }];
  });
}

/** A KPI has one baseline and one target, in however many tables it stands: the tables drift apart at every round. */
export const figuresOfKpiDiffer: Check = {
  id: "figures-of-kpi-differ",
  group: "figures",
  needs: ["no-repeated-kpis"],
  severity: "warning",
  *run({ plan }) {
    const kpis = yield* sameKpisInSteps(plan);
    const across = yield* acrossMeasuresInSteps(plan);
    if (kpis.length + across.length === 0) return { notRun: "no-repeated-kpis" };
    const looked = [...kpis, ...across].reduce((rows, { length }) => rows + length, 0);
    const found: Found[] = [];
    yield* pausing(kpis, (rows) => found.push(...ROLES.flatMap((role) => judge(rows, role))));
    yield* pausing(across, (rows) => found.push(...judgeMeasures(rows)));
    return { looked, found };
  },
};
