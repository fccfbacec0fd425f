import type { GradedMeasure } from "../../grading/graded-plan";
import type { Indicator } from "../../plan/plan";
import type { Check, Found } from "../check";
import { askFigures } from "./ask-figures";
import { causeOf, figuresOf, isFigure, ownerOf } from "./figure-rows";
import type { FigureRow, RoleFigure } from "./figure-rows";
import { findSlip, isAimInWords } from "./unread-text";

/** 策定中, 策定済: words that were graded as steps, or for which `rate-not-computable` asks for the steps. */
const listStaged = (measures: readonly GradedMeasure[]): ReadonlySet<Indicator> =>
  new Set(
    measures.flatMap(({ indicators }) =>
      indicators.flatMap(({ indicator, grade }) => ((grade.state === "graded" && grade.formula === "stage") || (grade.state === "none" && grade.why === "no-stages") ? [indicator] : [])),
    ),
  );

const whyOf = ({ figure: { quantity } }: RoleFigure) => (quantity.state === "unreadable" ? quantity.why : null);

/** 増加 can be aimed at, and not graded; `11,O00 人` is a slip of one sign, which is named. */
function tell(row: FigureRow, each: RoleFigure): Found {
  const { role, figure } = each;
  const about = { ...ownerOf(row), role, text: figure.text };
  if (role === "target" && isAimInWords(figure.text)) return { place: figure.place, data: { ...about, why: "in-words" }, cause: causeOf(row, role), severity: "note" };
  const slip = findSlip(figure.text);
  if (!slip) return { place: figure.place, data: { ...about, why: whyOf(each) ?? "" }, cause: causeOf(row, role) };
  return { place: figure.place, data: { ...about, why: slip.why, sign: slip.sign, ...(slip.right === null ? {} : { right: slip.right }) }, mend: slip.right, cause: causeOf(row, role) };
}

function judge(row: FigureRow): readonly Found[] {
  const figures = figuresOf(row.indicator);
  const strange = figures.filter((each) => whyOf(each) !== null);
  const [first, ...others] = strange.map((each) => tell(row, each));
  if (!first) return [];
  // 未制定 → 制定: a row of words only may well be meant so. It is asked about once, and breaks nothing.
  const inWords = others.length > 0 && strange.every((each) => whyOf(each) === "no-number" && !each.figure.text.trim().startsWith("#")) && !figures.some(({ figure }) => isFigure(figure));
  return inWords ? [{ ...first, also: others.map(({ place }) => place), cause: causeOf(row), severity: "warning" }] : [first, ...others];
}

export const figureUnreadable: Check = {
  id: "figure-unreadable",
  group: "figures",
  needs: ["no-indicators"],
  severity: "error",
  run: ({ plan, measures }) => {
    const staged = listStaged(measures);
    return askFigures(plan, (row) => (staged.has(row.indicator) ? [] : judge(row)));
  },
};
