import { readAmount } from "../../quantity/amount";
import { foldDashes } from "../../quantity/fold";
import { Fraction } from "../../quantity/fraction";
import { readNumber } from "../../quantity/read-quantity";
import { textOf } from "../../workbook/snapshot";
import type { Cell } from "../../workbook/snapshot";

/** What a figure counts: a share (80%), or points and years as they stand. */
export type Measured = "percent" | "plain";

/** `80%以上100%未満` has both ends; a cell with a plain figure only the lower one, and does not say how it counts. */
export type Bound = {
  readonly lower: Fraction | null;
  readonly from: ">=" | ">" | null;
  readonly upper: Fraction | null;
  /** Whether the upper end itself belongs to it; `null` where that is not said. */
  readonly closed: boolean | null;
};

export type BoundRead = { readonly bound: Bound } | { readonly why: "blank" | "bound-unreadable" | "percent-doubtful" };

const HUNDRED = Fraction.of(100);
const UNITS: Readonly<Record<Measured, RegExp>> = { percent: /^(?:%|パーセント)$/, plain: /^(?:点|ポイント|pts?|points?|年|桁)$/i };
/** 0.8 and 1 are shares; 80 without a sign could be either, and nobody guesses. */
const LARGEST_SHARE = Fraction.of(2);

/** `isSure`: nobody who writes 7/3 means a percentage. */
type Figure = { readonly value: Fraction; readonly isPercent: boolean; readonly isSure: boolean };

function figureIn(text: string, measured: Measured): Figure | null {
  const [, sign = "", above, below] = /^([▲△-]?)([0-9]+)\/([1-9][0-9]*)$/.exec(text) ?? [];
  if (above !== undefined && below !== undefined) return { value: Fraction.of(BigInt(above) * (sign === "" ? 1n : -1n), BigInt(below)), isPercent: false, isSure: true };
  const read = readAmount(text, null);
  if ("why" in read || read.amount.limit !== null || read.amount.approximate) return null;
  const { value, unit } = read.amount;
  if (unit !== null && !UNITS[measured].test(unit)) return null;
  const isPercent = measured === "percent" && unit !== null;
  return { value, isPercent, isSure: isPercent };
}

const shareOf = ({ value, isPercent }: Figure) => (isPercent ? value.dividedBy(HUNDRED) : value);

const isDoubtful = ({ value, isSure }: Figure) => !isSure && (value.compare(LARGEST_SHARE) > 0 || value.compare(Fraction.ZERO.minus(LARGEST_SHARE)) < 0);

const LOWER = "以上|を?超える?|を?上回る?り?|超|or more|or above";
const UPPER = "未満|以下|を?下回る|or less";
const FROM: readonly (readonly [RegExp, ">=" | ">"])[] = [
  [/^(?:>=|≧|≥|at least)\s*|\s*(?:以上|or more|or above)$/i, ">="],
  [/^(?:>|above|more than)\s*|\s*(?:を?超える?|を?上回る?り?|超)$/i, ">"],
];
const UNTIL: readonly (readonly [RegExp, boolean])[] = [
  [/^(?:<=|≦|≤|at most)\s*|\s*(?:以下|or less)$/i, true],
  [/^(?:<|below|less than|under)\s*|\s*(?:未満|を?下回る)$/i, false],
];
const RANGE = new RegExp(`^(.*?[0-9%点]\\s*(?:${LOWER})?)\\s*(?:~|、|,(?![0-9]{3})|(?<=${LOWER}))\\s*(.*[0-9].*)$`, "i");

function take<T>(text: string, signs: readonly (readonly [RegExp, T])[]): { readonly sign: T | null; readonly rest: string } {
  const found = signs.find(([pattern]) => pattern.test(text));
  return found ? { sign: found[1], rest: text.replace(found[0], "").trim() } : { sign: null, rest: text };
}

/** The two ends of a text: `80%以上`, `80%~100%`, `60%未満`. */
function endsOf(text: string): { readonly lower: string; readonly upper: string } {
  const range = RANGE.exec(text);
  if (range) return { lower: range[1] ?? "", upper: range[2] ?? "" };
  return new RegExp(`(?:${UPPER})$|^(?:<|≦|≤|at most|below|less than|under)`, "i").test(text) ? { lower: "", upper: text } : { lower: text.replace(/~$/, ""), upper: "" };
}

function readText(text: string, measured: Measured): BoundRead {
  const { lower, upper } = endsOf(text);
  const [from, until] = [take(lower.trim(), FROM), take(upper.trim(), UNTIL)];
  const low = lower === "" ? null : figureIn(from.rest, measured);
  const high = upper === "" ? null : figureIn(until.rest, measured);
  if ((lower !== "" && low === null) || (upper !== "" && high === null)) return { why: "bound-unreadable" };
  // 80~100%: the sign behind the last figure is meant for both.
  const whole = low && high?.isPercent === true ? { ...low, isPercent: true, isSure: true } : low;
  if (measured === "percent" && [whole, high].some((figure) => figure !== null && isDoubtful(figure))) return { why: "percent-doubtful" };
  return { bound: { lower: whole && shareOf(whole), from: from.sign, upper: high && shareOf(high), closed: until.sign } };
}

/** `80%`, `80％`, 0.8, `80%以上100%未満`, `2.5点`, `2/3`. */
export function readBound(cell: Cell, measured: Measured): BoundRead {
  switch (cell.kind) {
    case "empty":
      return { why: "blank" };
    case "number": {
      const quantity = readNumber(cell.value, cell.format);
      if (quantity.state !== "value") return { why: "bound-unreadable" };
      const { value, unit } = quantity.amount;
      if (unit !== null && !UNITS[measured].test(unit)) return { why: "bound-unreadable" };
      const isPercent = measured === "percent" && unit !== null;
      const figure = { value, isPercent, isSure: isPercent };
      if (measured === "percent" && isDoubtful(figure)) return { why: "percent-doubtful" };
      return { bound: { lower: shareOf(figure), from: null, upper: null, closed: null } };
    }
    case "text": {
      const text = foldDashes(textOf(cell)).trim().replace(/(?<=[0-9%点])\s*-\s*(?=[0-9])/g, "~");
      return text === "" ? { why: "blank" } : readText(text, measured);
    }
    case "date":
    case "boolean":
    case "error":
      return { why: "bound-unreadable" };
  }
}

/** A single figure without any 以上 or 未満. */
export function readSingle(cell: Cell, measured: Measured): { readonly value: Fraction } | { readonly why: "blank" | "bound-unreadable" | "percent-doubtful" } {
  const read = readBound(cell, measured);
  if ("why" in read) return read;
  const { lower, from, upper } = read.bound;
  return lower === null || from !== null || upper !== null ? { why: "bound-unreadable" } : { value: lower };
}
