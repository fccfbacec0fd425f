import type { Figure } from "../../plan/plan";
import { foldWidth } from "../../quantity/fold";
import { Fraction } from "../../quantity/fraction";
import type { Amount } from "../../quantity/quantity";

const HUNDRED = Fraction.of(100);
const grouped = (decimal: string) => decimal.replace(/^(-?)([0-9]+)/, (_, sign: string, whole: string) => sign + whole.replace(/\B(?=([0-9]{3})+$)/g, ","));

/** `2,580,000人`, `43.2%`. */
export function sayAmount({ value, unit }: Pick<Amount, "value" | "unit">): string {
  return `${grouped(value.toDecimal())}${unit ?? ""}`;
}

/** As it stands in the cell, without its year: 2,232億円, 95.0%. */
export function sayTyped({ text }: Figure, amount: Amount): string {
  const plain = foldWidth(text).replace(/[(（][^()（）]*[)）]/g, "").replace(/\s+/g, "");
  return /[0-9]$/.test(plain) && amount.unit !== null ? `${plain}${amount.unit}` : plain;
}

/** Cut off, not rounded: what is not reached must not look reached. */
export function sayRate(rate: Fraction, digits = 1): string {
  return `${grouped(rate.times(HUNDRED).cutTo(digits))}%`;
}

/** A bound as it was published: `80%`, `66.7%`; one that has no end, as its fraction. */
export function sayBound(bound: Fraction): string {
  return `${bound.times(HUNDRED).toDecimal()}%`;
}
