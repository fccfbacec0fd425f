/** A double as its shortest decimal digits: 0.443 is `443` with the point after 0 of them. */
export type Decimal = {
  readonly negative: boolean;
  /** Without zeros in front; empty for zero. */
  readonly digits: string;
  /** How many digits stand before the point; may be negative. */
  readonly point: number;
};

export function decimalOf(value: number): Decimal {
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  return /^0*$/.test(digits) ? { negative: false, digits: "", point: 0 } : { negative: value < 0, digits, point: Number(exponent) + 1 };
}

/** By a power of ten: exact, unlike a product of doubles. */
export const scale = (decimal: Decimal, tens: number): Decimal => ({ ...decimal, point: decimal.point + tens });

export type Fixed = { readonly integer: string; readonly fraction: string };

/** Half goes away from zero, as in Excel. The integer part of 0.5 is empty. */
export function roundTo({ digits, point }: Decimal, places: number): Fixed {
  const keep = point + places;
  if (digits === "" || keep < 0) return { integer: "", fraction: "0".repeat(places) };
  const kept = digits.slice(0, keep).padEnd(keep, "0");
  const up = (digits[keep] ?? "0") >= "5";
  const rounded = up ? String(BigInt(kept === "" ? "0" : kept) + 1n).padStart(keep, "0") : kept;
  const all = rounded.padStart(places, "0");
  const cut = all.length - places;
  return { integer: all.slice(0, cut).replace(/^0+/, ""), fraction: all.slice(cut) };
}

/** Zeros at the end of a fraction say nothing where nobody asked for them. */
export const trimZeros = (fraction: string): string => fraction.replace(/0+$/, "");
