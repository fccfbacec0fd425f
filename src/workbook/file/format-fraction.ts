import { isDigit, type Token } from "./format-code";

type Fraction = { readonly numerator: number; readonly denominator: number };

/** By continued fractions, as in Excel: 3.14159 is 3 1/7 in two digits, though 3 14/99 were nearer. */
function nearestFraction(value: number, most: number): Fraction {
  let before: Fraction = { numerator: 0, denominator: 1 };
  let best: Fraction = { numerator: 1, denominator: 0 };
  const step = (times: number): Fraction => ({
    numerator: before.numerator + times * best.numerator,
    denominator: before.denominator + times * best.denominator,
  });
  for (let rest = value; ; ) {
    const next = step(Math.floor(rest));
    if (next.denominator > most) break;
    [before, best] = [best, next];
    const part = rest - Math.floor(rest);
    if (part < 1e-9) return best;
    rest = 1 / part;
  }
  return best;
}

/** `# ?/?`: the nearest fraction with as many digits below as there are places, or with the given number below. */
export function renderFraction(tokens: readonly Token[], value: number): string | null {
  const slash = tokens.findIndex(({ kind }) => kind === "slash");
  const below = tokens.slice(slash + 1);
  const places = below.filter(isDigit).length;
  const fixed = Number(below.map((token) => (token.kind === "literal" ? token.text : "")).join("")) || 0;
  const above = tokens.slice(0, slash);
  const hasWhole = above.some((token, index) => isDigit(token) && above.slice(index).some((later) => later.kind === "literal" && later.text === " "));
  if (places === 0 && fixed === 0) return null;
  const whole = hasWhole ? Math.floor(value) : 0;
  const rest = value - whole;
  const best = fixed > 0 ? { numerator: Math.round(rest * fixed), denominator: fixed } : nearestFraction(rest, 10 ** Math.min(places, 7) - 1);
  if (hasWhole && best.numerator === best.denominator) return `${whole + 1}`;
  if (hasWhole && best.numerator === 0) return `${whole}`;
  const text = `${best.numerator}/${best.denominator}`;
  return hasWhole && whole !== 0 ? `${whole} ${text}` : text;
}
