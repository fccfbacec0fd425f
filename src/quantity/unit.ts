import { readAmount } from "./amount";
import { foldName, foldWidth } from "./fold";
import type { Amount, Quantity } from "./quantity";

const COUNTERS = /^[カヵヶケか力箇個]所$/;
/** 名 counts the same people as 人. 団体 and 組 are other things. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["名", "人"], ["才", "歳"], ["トン", "t"], ["グラム", "g"], ["キログラム", "kg"], ["メートル", "m"], ["キロメートル", "km"], ["ヘクタール", "ha"],
  ["平方メートル", "m2"], ["平方キロメートル", "km2"], ["パーセント", "%"], ["ポイント", "%"],
]);

/** カ所, ヶ所, か所, 箇所 and the misread 力所 (the kanji) count the same things; ㎡ and m2 measure the same. */
function foldUnit(unit: string): string {
  const folded = foldName(unit).normalize("NFKC").toLowerCase();
  return COUNTERS.test(folded) ? "箇所" : (SAME.get(folded) ?? folded);
}

/**
 * A figure without a unit goes with any other, but not with a percentage: a bare 0.936 beside 95.0% may be 93.6 %
 * or less than one, and nothing tells which.
 */
export function unitsAgree(a: string | null, b: string | null): boolean {
  const [one, other] = [a === null ? null : foldUnit(a), b === null ? null : foldUnit(b)];
  return one === other || ((one === null || other === null) && one !== "%" && other !== "%");
}

/** Gives a figure without a unit the one that stands elsewhere; 千円 in the heading multiplies it. */
export function withUnit(quantity: Quantity, unit: string | null): Quantity {
  if (unit === null) return quantity;
  const read = readAmount(`1${foldWidth(unit).trimEnd()}`, null);
  if (!("amount" in read) || read.amount.unit === null) return quantity;
  const { value: scale, unit: sign } = read.amount;
  const give = (amount: Amount): Amount => (amount.unit === null ? { ...amount, value: amount.value.times(scale), unit: sign } : amount);
  if (quantity.state === "value") return { state: "value", amount: give(quantity.amount) };
  if (quantity.state === "parts") return { state: "parts", parts: quantity.parts.map(({ label, amount }) => ({ label, amount: give(amount) })) };
  if (quantity.state === "range") return { state: "range", from: give(quantity.from), to: give(quantity.to) };
  return quantity;
}
