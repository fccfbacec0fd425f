import type { Figure } from "../../plan/plan";
import { readAmount } from "../../quantity/amount";
import { foldDashes, foldWidth } from "../../quantity/fold";
import { Fraction } from "../../quantity/fraction";
import type { Amount } from "../../quantity/quantity";

const HUNDRED = Fraction.of(100);
const grouped = (decimal: string) => decimal.replace(/^(-?)([0-9]+)/, (_, sign: string, whole: string) => sign + whole.replace(/\B(?=([0-9]{3})+$)/g, ","));

/** `2,580,000人`, `43.2%`. */
export function sayAmount({ value, unit }: Pick<Amount, "value" | "unit">, decimals: number | null = null): string {
  return `${grouped(decimals === null ? value.toDecimal() : value.roundTo(decimals))}${unit ?? ""}`;
}

const MOST_DECIMALS = 6;

/** Of a cell that shows less than it holds: 59.96%, 33.333333…%. */
function sayExact({ value, unit }: Amount): string {
  const decimal = value.toDecimal();
  const isLong = (decimal.split(".")[1]?.length ?? 0) > MOST_DECIMALS || decimal.includes("/");
  return `${grouped(isLong ? value.cutTo(MOST_DECIMALS) : decimal)}${isLong ? "…" : ""}${unit ?? ""}`;
}

/** As it stands in the cell, without its year: 2,232億円, 95.0%. What its format hides decides all the same, and is said too: 60%（59.96%）. */
export function sayTyped({ text }: Figure, amount: Amount): string {
  const plain = foldWidth(text).replace(/[(（][^()（）]*[)）]/g, "").replace(/\s+/g, "");
  const isBare = /[0-9]$/.test(plain);
  const shown = isBare && amount.unit !== null ? `${plain}${amount.unit}` : plain;
  const read = readAmount(foldDashes(plain), null);
  if ("why" in read || read.amount.value.equals(amount.value)) return shown;
  // 65 under a heading of 千円 is 65,000円, and 65円 would be something else.
  const isScaled = isBare && read.amount.value.minus(amount.value).abs.compare(Fraction.ONE) >= 0;
  return isScaled ? sayAmount(amount) : `${shown}（${sayExact(amount)}）`;
}

/** One of several figures in a cell, in the decimals in which it stands there: 3.0mg/L. */
export function sayPart({ text }: Figure, { value, unit }: Amount): string {
  const [, decimals = ""] = [...foldWidth(text).replaceAll(",", "").matchAll(/[0-9]+(?:\.([0-9]+))?/g)].find(([number]) => Fraction.parse(number)?.equals(value.abs) === true) ?? [];
  return sayAmount({ value, unit }, decimals.length);
}

/** Cut off, not rounded: what is not reached must not look reached. */
export function sayRate(rate: Fraction, digits = 1): string {
  return `${grouped(rate.times(HUNDRED).cutTo(digits))}%`;
}

/** A bound as it was published: `80%`, `66.7%`; one that has no end, as its fraction. */
export function sayBound(bound: Fraction): string {
  return `${bound.times(HUNDRED).toDecimal()}%`;
}
