import type { FormulaId } from "../plan/formula";
import { formulas } from "./formulas";
import type { SingleFormula } from "./formulas";
import { mixUnits } from "./formulas/formula";
import type { Given } from "./formulas/formula";
import { isOpen } from "./formulas/limit";
import type { FormulaSign } from "./graded-plan";
import { usesOwnRate } from "./scheme";
import type { Scheme } from "./scheme";

export type Choice = { readonly formula: SingleFormula; readonly sign: FormulaSign };

const isSingle = (formula: FormulaId): formula is SingleFormula => formula in formulas;

/** With no way from baseline to target there is no progress on it. */
const NEED_A_WAY: readonly FormulaId[] = ["progress", "interim", "elapsed"];

const isKept = ({ baseline, target }: Given) => !("why" in baseline) && !mixUnits(baseline, target) && baseline.amount.value.equals(target.amount.value);

/** What the figures themselves ask for; a scheme whose letters compare with target and baseline directly needs none of it. */
function askedByFigures(given: Given, scheme: Scheme): SingleFormula | null {
  const { unit, limit } = given.target.amount;
  if (unit === "位") return "rank";
  if (!usesOwnRate(scheme)) return null;
  if (isKept(given) && !isOpen(given.target.amount)) return "keep";
  return limit === null ? null : "limit";
}

/** The row's own formula first, then what its figures ask for, then the scheme's. */
export function chooseFormula(given: Given, typed: FormulaId | null, scheme: Scheme): Choice {
  if (given.range) return { formula: "range", sign: typed === "range" ? "typed" : "figures" };
  const asked = typed !== null && isSingle(typed) ? typed : null;
  if (asked !== null && !(NEED_A_WAY.includes(asked) && isKept(given))) return { formula: asked, sign: "typed" };
  const figures = asked === null ? askedByFigures(given, scheme) : "keep";
  if (figures !== null) return { formula: figures, sign: "figures" };
  return { formula: isSingle(scheme.formula) ? scheme.formula : "ratio", sign: "scheme" };
}
