import type { GradedGrade, Term } from "../../grading/graded-plan";
import type { FormulaId } from "../../plan/formula";
import { Fraction } from "../../quantity/fraction";
import { sayAmount, sayPart, sayTyped } from "./amounts";

/** How a rate was computed, of an indicator or of one of its parts. */
export type Computed = Pick<GradedGrade, "formula" | "better" | "terms" | "rate" | "met">;

/** 100人 of 100人未満: exactly the target's figure, and not met. */
export const isOnOpenEnd = ({ rate, met }: Pick<Computed, "rate" | "met">): boolean => met === false && rate?.equals(Fraction.ONE) === true;

type Operands = { readonly reached: string; readonly baseline: string; readonly target: string; readonly expected: string; readonly share: string };

const joined = (texts: readonly string[]) => (texts.length > 1 ? `(${texts.join(" + ")})` : (texts[0] ?? ""));

/** Each bound of a scheme asks anew for the same figures. Two years of one value are two all the same. */
const isFirst = (term: Term, index: number, terms: readonly Term[]) =>
  terms.findIndex(({ as, figure, amount }) => as === term.as && figure?.place.cell === term.figure?.place.cell && amount.value.equals(term.amount.value)) === index;

function operandsOf(terms: readonly Term[], say: (term: Term) => string): Operands {
  const of = (...wanted: readonly Term["as"][]) => joined(terms.filter((term) => wanted.includes(term.as)).filter(isFirst).map(say));
  return { reached: of("actual", "forecast"), baseline: of("baseline"), target: of("target"), expected: of("expected"), share: of("share") };
}

const valueOf = ({ terms }: Computed, ...as: readonly Term["as"][]) => terms.filter((term) => as.includes(term.as)).map(({ amount }) => amount.value);

/** A limit says by itself which way is good, and a rank too. */
function isTurned({ formula, better, terms }: Computed): boolean {
  const limit = formula === "limit" ? (terms.find(({ as }) => as === "target")?.amount.limit ?? null) : null;
  if (limit !== null) return limit === "以下" || limit === "未満";
  return formula === "rank" || better.way === "less";
}

const quotient = (above: string, below: string, turned: boolean) => (turned ? `${below} ÷ ${above}` : `${above} ÷ ${below}`);

/** Beyond its nearer end: `1 − (6.9% − 5%) ÷ 5%`. */
function writeRange(computed: Computed, say: (term: Term) => string): string {
  const [actual, low, high] = computed.terms;
  if (!actual || !low || !high) return "";
  const below = actual.amount.value.compare(low.amount.value) <= 0;
  const distance = below ? `${say(low)} − ${say(actual)}` : `${say(actual)} − ${say(high)}`;
  return `1 − (${distance}) ÷ ${say(below ? low : high)}`;
}

/** The way as a person would write it beside the table; the same for the figures and for the cells they stand in. */
function write(computed: Computed, say: (term: Term) => string): string {
  const { formula, better, terms } = computed;
  const { reached, baseline, target, expected, share } = operandsOf(terms, say);
  const line = share === "" ? `(${target} − ${baseline})` : `((${target} − ${baseline}) × ${share})`;
  switch (formula) {
    case "linear": {
      const isPlain = better.way === "more" || valueOf(computed, "target").every((value) => value.isZero);
      return isPlain ? quotient(reached, target, better.way === "less") : `2 − ${reached} ÷ ${target}`;
    }
    case "elapsed":
      return `(${reached} − ${baseline}) ÷ (${target} − ${baseline})`;
    case "band":
      return isWithin(computed) ? `${reached} − ${baseline}` : baseline === "" ? quotient(reached, target, isTurned(computed)) : `(${reached} − ${baseline}) ÷ ${line}`;
    case "progress":
      return `(${reached} − ${baseline}) ÷ ${line}`;
    case "interim":
      return share === "" ? quotient(reached, expected, isTurned(computed)) : `(${reached} − ${baseline}) ÷ ${line}`;
    case "range":
      return writeRange(computed, say);
    case "rank":
    case "ratio":
    case "keep":
    case "limit":
    case "cumulative":
    case "compound":
    case "stage":
      return quotient(reached, target, isTurned(computed));
  }
}

/** So near the baseline that it counts as no way gone. */
export const isWithin = ({ formula, rate, terms }: Computed): boolean => formula === "band" && rate?.isZero === true && terms.some(({ as }) => as === "baseline");

function sayOne({ as, figure, amount }: Term): string {
  if (as === "share") return amount.value.toString();
  if (figure === null) return sayAmount(amount);
  return figure.quantity.state === "value" ? sayTyped(figure, amount) : sayPart(figure, amount);
}

/** A limit stands in the text of a single figure, and must not get lost from one of several. */
const sayLimited = (term: Term) => sayOne(term) + (term.figure === null || term.figure.quantity.state === "value" ? "" : (term.amount.limit ?? ""));

/** One of the figures alone: `365日`; of a range both ends: `3%〜5%`, `3.0以上5.0未満`. */
export function sayTerm({ terms }: Pick<Computed, "terms">, ...as: readonly Term["as"][]): string {
  const wanted = terms.filter((term) => as.includes(term.as));
  return [...new Set(wanted.map(sayLimited))].join(wanted.some(({ amount }) => amount.limit !== null) ? "" : "〜");
}

/** `(24.4% − 23.3%) ÷ (30.0% − 23.3%)`. */
export const sayExpression = (computed: Computed): string => write(computed, sayOne);

const WITHOUT_BASELINE: readonly FormulaId[] = ["ratio", "linear", "keep", "limit", "cumulative", "rank"];

/** `(G7−D7)÷(H7−D7)`; where nothing was divided, or `isCompared` with several figures, the cells that were looked at: `G7・H7`. Of another sheet than `home`: `設定!E5`. */
export function sayCells(computed: Computed, home: string, isCompared: boolean): string {
  const cellOf = (term: Term) => {
    if (term.figure === null) return sayOne(term);
    const { sheet, cell } = term.figure.place;
    return sheet === home ? cell : `${sheet}!${cell}`;
  };
  // A scheme may hold the actual against the baseline too, whatever its formula.
  const isMore = WITHOUT_BASELINE.includes(computed.formula) && computed.terms.some(({ as }) => as === "baseline");
  const divided = computed.rate !== null && computed.formula !== "range" && !isCompared && !isMore && !isOnOpenEnd(computed);
  if (divided) return write(computed, cellOf).replaceAll(/ ([−÷×+]) /g, "$1");
  return [...new Set(computed.terms.filter(({ figure }) => figure !== null).map(cellOf))].join("・");
}
