import { Fraction } from "../../quantity/fraction";
import type { DraftCell } from "../../workbook/draft";

/** A cell keeps 15 digits: what has more, or no end (2/3), stands there as text and is read from it. */
const fitsIntoCell = (decimal: string) => /^-?[0-9]+(?:\.[0-9]+)?$/.test(decimal) && decimal.replace(/^-?0*\.?0*|\./g, "").length <= 15;

const decimalsOf = (decimal: string) => decimal.split(".")[1]?.length ?? 0;
const formatOf = (decimals: number, sign: string) => `${decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`}${sign}`;

/** 2.5 as it is. */
export function writeNumber(value: Fraction): DraftCell {
  const decimal = value.toDecimal();
  return fitsIntoCell(decimal) ? { kind: "number", value: decimal, format: formatOf(decimalsOf(decimal), "") } : { kind: "text", text: decimal };
}

/** 0.8 as 80%, in a cell where a person who types 85 gets 85%. */
export function writePercent(value: Fraction): DraftCell {
  const decimal = value.toDecimal();
  if (fitsIntoCell(decimal)) return { kind: "number", value: decimal, format: formatOf(Math.max(0, decimalsOf(decimal) - 2), "%") };
  const percent = value.times(Fraction.of(100));
  return { kind: "text", text: percent.denominator === 1n || !percent.toDecimal().includes("/") ? `${percent.toDecimal()}%` : decimal };
}
