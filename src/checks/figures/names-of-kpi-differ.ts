import type { Figure, Plan } from "../../plan/plan";
import type { Check, Found } from "../check";
import { pausing } from "../../workbook/steps";
import { isFigure, listFigureRows, ownerOf } from "./figure-rows";
import type { FigureRow } from "./figure-rows";
import { kpiName, sameQuantity } from "./same-kpi";

/** So many signs in a row are hardly there by chance: 講座開催数. */
const ALIKE = 4;
/** 市の, 等における, 者数: what half of all names have in common. */
const COMMON = /(?:参加者数|利用者数|参加延べ人数|実施回数|開催回数|設置箇所数|登録者数|相談件数|している(?:市民|児童|生徒|児童・生徒)の割合|[とがを]感じて?いる.*割合|を?思う市民の割合)/g;

/** The longest run of signs that both have. */
function longestShared(a: string, b: string): number {
  let longest = 0;
  for (let from = 0; from < a.length; from += 1) {
    while (from + longest < a.length && b.includes(a.slice(from, from + longest + 1))) longest += 1;
  }
  return longest;
}

const wordsOf = (name: string) => name.replace(/\([^)]*\)/g, "").replace(COMMON, "|").split("|");

/** 就労支援講座等開催数 and 就労支援セミナー等の講座開催数 share more than what half of all names have; both folded. */
export const shareWords = (a: string, b: string) => wordsOf(a).some((one) => wordsOf(b).some((other) => longestShared(one, other) >= ALIKE));

const areAlike = (a: FigureRow, b: FigureRow) => shareWords(kpiName(a.indicator), kpiName(b.indicator));

const digitsOf = ({ text }: Figure) => (text.replace(/[(（].*/s, "").match(/[0-9０-９]/g) ?? []).join("").replace(/^0+|0+$/g, "").length;

/** 4,251,251人 comes only once; 0 % and 100 %, 1回 and 2回 come everywhere. */
const isUncommon = (baseline: Figure, target: Figure) => digitsOf(baseline) + digitsOf(target) >= 6;
const isTrivial = (baseline: Figure, target: Figure) => digitsOf(baseline) + digitsOf(target) <= 2 || sameQuantity(baseline.quantity, target.quantity);

function isSameFigure(a: FigureRow, b: FigureRow): boolean {
  const [one, other] = [a.indicator, b.indicator];
  if (!isFigure(one.baseline) || !isFigure(one.target) || !isFigure(other.baseline) || !isFigure(other.target)) return false;
  if (!sameQuantity(one.baseline.quantity, other.baseline.quantity) || !sameQuantity(one.target.quantity, other.target.quantity)) return false;
  return !isTrivial(one.baseline, one.target) && (isUncommon(one.baseline, one.target) || areAlike(a, b));
}

/** Under one direction two names with the same baseline and the same target: one of the names is an older one. */
function judge(row: FigureRow, before: readonly FigureRow[]): readonly Found[] {
  const { measure, indicator } = row;
  if (measure === null || indicator.name === null || indicator.direction === null) return [];
  const twin = before.find((other) => kpiName(other.indicator) !== kpiName(indicator) && isSameFigure(other, row));
  if (!twin) return [];
  const { place, name } = twin.indicator;
  const data = { ...ownerOf(row), other: name ?? "", direction: indicator.direction, baseline: indicator.baseline?.text ?? "", target: indicator.target?.text ?? "", otherSheet: place.sheet, otherCell: place.cell };
  return [{ place: indicator.place, also: [place], data, cause: [measure, ...[twin, row].map((each) => kpiName(each.indicator)).sort()].join("/") }];
}

/** A name that its measure does not list, while it lists others: `kpi-not-at-measure` says so, and which name is near. */
function listAstray(plan: Plan): ReadonlySet<FigureRow> {
  const listed = new Map(plan.measures.filter(({ indicators }) => indicators.length > 0).map(({ code, indicators }) => [code, new Set(indicators.map(kpiName))]));
  return new Set(listFigureRows(plan).filter(({ measure, indicator }) => measure !== null && listed.get(measure)?.has(kpiName(indicator)) === false));
}

export const namesOfKpiDiffer: Check = {
  id: "names-of-kpi-differ",
  group: "figures",
  needs: ["no-kpis"],
  severity: "warning",
  *run({ plan }) {
    const rows = listFigureRows(plan).filter(({ measure, indicator }) => measure !== null && indicator.name !== null && indicator.direction !== null && isFigure(indicator.baseline) && isFigure(indicator.target));
    if (rows.length === 0) return { notRun: "no-kpis" };
    const before = new Map<string, FigureRow[]>();
    const astray = listAstray(plan);
    const found: Found[] = [];
    yield* pausing(rows, (row) => {
      if (astray.has(row)) return;
      const place = `${row.measure ?? ""}/${row.indicator.direction ?? ""}`;
      const others = before.get(place) ?? [];
      before.set(place, [...others, row]);
      found.push(...judge(row, others));
    }, 25);
    return { looked: rows.length, found };
  },
};
