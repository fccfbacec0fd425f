import type { GradedGrade, Term } from "../../grading/graded-plan";
import { sayAmount, sayTyped } from "./amounts";

/** How a rate was computed, of an indicator or of one of its parts. */
export type Computed = Pick<GradedGrade, "formula" | "better" | "terms">;

type Operands = { readonly reached: string; readonly baseline: string; readonly target: string; readonly expected: string; readonly share: string };

const joined = (texts: readonly string[]) => (texts.length > 1 ? `(${texts.join(" + ")})` : (texts[0] ?? ""));

function operandsOf(terms: readonly Term[], say: (term: Term) => string): Operands {
  const of = (...wanted: readonly Term["as"][]) => joined(terms.filter((term) => wanted.includes(term.as)).map(say));
  return { reached: of("actual", "forecast"), baseline: of("baseline"), target: of("target"), expected: of("expected"), share: of("share") };
}

/** The way as a person would write it beside the table; the same for the figures and for the cells they stand in. */
function write({ formula, better }: Computed, { reached, baseline, target, expected, share }: Operands): string {
  const way = `(${reached} − ${baseline})`;
  const whole = `(${target} − ${baseline})`;
  const goal = expected === "" ? target : expected;
  switch (formula) {
    case "linear":
      return `2 − ${reached} ÷ ${target}`;
    case "progress":
    case "elapsed":
      return `${way} ÷ ${whole}`;
    case "interim":
      return expected === "" ? `${way} ÷ (${whole} × ${share})` : quotient(reached, goal, better.way === "less");
    case "band":
      return `${reached} − ${baseline}`;
    case "rank":
      return quotient(reached, goal, true);
    case "ratio":
    case "keep":
    case "limit":
    case "range":
    case "cumulative":
    case "compound":
    case "stage":
      return quotient(reached, goal, better.way === "less");
  }
}

export const quotient = (above: string, below: string, turned: boolean) => (turned ? `${below} ÷ ${above}` : `${above} ÷ ${below}`);

const sayOne = ({ figure, amount }: Term) => (figure?.quantity.state === "value" ? sayTyped(figure, amount) : sayAmount(amount));

/** One of the figures alone: `365日`; of a range both ends. */
export function sayTerm({ terms }: Computed, ...as: readonly Term["as"][]): string {
  return [...new Set(terms.filter((term) => as.includes(term.as)).map(sayOne))].join("〜");
}

/** `(24.4% − 23.3%) ÷ (30.0% − 23.3%)`. */
export function sayExpression(computed: Computed): string {
  return write(computed, operandsOf(computed.terms, sayOne));
}

/** `(G7−D7)÷(H7−D7)`. */
export function sayCells(computed: Computed): string {
  return write(computed, operandsOf(computed.terms, ({ figure, amount }) => figure?.place.cell ?? sayAmount(amount))).replaceAll(" ", "");
}
