import type { Figure, Indicator } from "../../plan/plan";
import type { Check } from "../check";
import { askFiguresWith } from "./ask-figures";
import { rememberAsked } from "./by-department";
import { isFigure, ownerOf } from "./figure-rows";
import { sameQuantity } from "./same-kpi";
import { tellCount } from "./tell-count";

/** 258万人 twice is hardly counted anew; 3校, 100 % and 365日 are. */
const SPEAKING = 3;

const digitsOf = ({ text }: Figure) => text.replace(/[(（].*/s, "").replace(/[^0-9０-９]/g, "").replace(/^[0０]+|[0０]+$/g, "").length;

/** The baseline and the years after it, oldest first, each with its own year. */
function seriesOf({ baseline, yearly }: Indicator): readonly Figure[] {
  const years = yearly.map(({ figure }) => figure).filter(isFigure);
  const [first] = years;
  return isFigure(baseline) && baseline.columnYear !== null && baseline.columnYear.to !== first?.columnYear?.to ? [baseline, ...years] : years;
}

const isKept = ({ target }: Indicator, figure: Figure) => isFigure(target) && sameQuantity(target.quantity, figure.quantity);

/** The same large or fine figure in two years running: was it counted again, or only copied? One line for each department. */
export const valueUnchanged: Check = {
  id: "value-unchanged",
  group: "figures",
  needs: ["no-indicators", "no-series"],
  severity: "note",
  run: ({ plan }) => {
    const whomToAsk = rememberAsked();
    return tellCount(
      askFiguresWith(plan, ({ indicator }) => seriesOf(indicator).length > 1, { notRun: "no-series" }, (row) => {
        const series = seriesOf(row.indicator);
        return series.flatMap((figure, index) => {
          const before = series[index - 1];
          if (!before || digitsOf(figure) < SPEAKING || !sameQuantity(before.quantity, figure.quantity) || isKept(row.indicator, figure)) return [];
          const { cause, asked } = whomToAsk(row, figure.place);
          return [{ place: figure.place, also: [before.place], data: { ...ownerOf(row), text: figure.text, ...asked }, cause }];
        });
      }),
    );
  },
};
