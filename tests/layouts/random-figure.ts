import fc from "fast-check";
import type { PlainFigure } from "./plain-plan";

const NONE: PlainFigure = { state: "empty" };
const UNKNOWN = ["-", "－", "―", "取得なし", "未実施のためなし", "データなし"] as const;
const PENDING = ["調整中", "未定", "集計中", "検討中"] as const;
const ERRORS = ["#DIV/0!", "#REF!", "#N/A"] as const;
const MEASURED: ReadonlySet<string> = new Set(["%", "ha", "㎡", "t", "g", ""]);

const decimals = fc.integer({ min: 0, max: 9999 }).map((tenths) => (tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1)));
const counts = fc.oneof(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1000, max: 4_300_000 })).map(String);
const percents = fc.integer({ min: 0, max: 1000 }).map((tenths) => (tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1)));

const digitsOf = (unit: string) => (unit === "%" ? percents : MEASURED.has(unit) ? decimals : counts);

function value(unit: string, role: "value" | "target"): fc.Arbitrary<PlainFigure> {
  return fc.record({
    state: fc.constant("value" as const),
    digits: unit === "人" ? fc.oneof({ weight: 9, arbitrary: counts }, { weight: 1, arbitrary: counts.map((count) => (count === "0" ? count : `-${count}`)) }) : digitsOf(unit),
    scale: fc.constantFrom(...(unit === "円" ? (["", "億", "万"] as const) : unit === "人" ? (["", "", "", "万"] as const) : ([""] as const))),
    unit: fc.constant(unit),
    limit: fc.constantFrom(...(role === "target" ? ([null, null, null, "以上", "以下"] as const) : ([null] as const))),
    year: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.record({ year: fc.integer({ min: 2019, max: 2028 }), kind: fc.constantFrom("年度" as const, "年" as const) }) }),
  });
}

function parts(unit: string): fc.Arbitrary<PlainFigure> {
  return fc.tuple(fc.constantFrom(["小学校", "中学校"], ["男", "女"], ["児童", "生徒"]), digitsOf(unit), digitsOf(unit)).map(([[first = "", second = ""], a, b]) => ({
    state: "parts",
    unit,
    parts: [{ label: first, digits: a }, { label: second, digits: b }],
  }));
}

/** A cell's content in the proportions of real sheets: mostly a plain figure, and everything else now and then. */
export function figureIn(unit: string, role: "value" | "target"): fc.Arbitrary<PlainFigure> {
  const text = (state: "unavailable" | "pending" | "error", words: readonly string[]) => fc.constantFrom(...words).map((word): PlainFigure => ({ state, text: word }));
  return fc.oneof(
    { weight: 14, arbitrary: value(unit, role) },
    { weight: unit === "%" ? 2 : 0, arbitrary: parts(unit) },
    { weight: 1, arbitrary: text("unavailable", UNKNOWN) },
    { weight: 1, arbitrary: text("pending", PENDING) },
    { weight: 1, arbitrary: text("error", ERRORS) },
    { weight: 1, arbitrary: fc.constant(NONE) },
  );
}

/** Years that have passed hold a figure, those to come nothing. */
export function yearlyIn(unit: string, years: number): fc.Arbitrary<readonly PlainFigure[]> {
  return fc.tuple(fc.array(value(unit, "value"), { minLength: years, maxLength: years }), fc.integer({ min: 0, max: years })).map(([figures, passed]) => figures.map((figure, index) => (index < passed ? figure : NONE)));
}

export const budgets = (years: number): fc.Arbitrary<readonly PlainFigure[]> =>
  fc.array(fc.integer({ min: 0, max: 900_000 }).map((thousands): PlainFigure => ({ state: "value", digits: String(thousands * 1000), scale: "", unit: "円", limit: null, year: null })), { minLength: years, maxLength: years });
