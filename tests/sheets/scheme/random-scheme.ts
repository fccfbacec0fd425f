import fc from "fast-check";
import type { Ladder, RollUp, Scheme, SchemePart, TwoAxis } from "../../../src/grading/scheme";
import { namesOf } from "../../../src/grading/scheme";
import { FORMULA_WORDS } from "../../../src/messages/formulas";
import type { FormulaId } from "../../../src/plan/formula";
import { Fraction } from "../../../src/quantity/fraction";
import { unreachableLevels } from "../../../src/sheets/scheme/judge-reach";

const NAMES = ["A", "B", "C", "D", "E", "S", "a+", "b-", "1", "7", "◎", "○", "△", "×", "▲", "高", "中", "低", "順調", "概ね順調", "やや遅れ", "遅れ", "=1", "1-1", "100%", "★★★"];

const names = (min: number, max: number) => fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: min, maxLength: max });

/** With an end (0.825), with many digits, and without one (2/3). */
const fraction = (most: number) =>
  fc.oneof(
    fc.integer({ min: -2, max: most * 1000 }).map((value) => Fraction.of(value, 1000)),
    fc.integer({ min: 0, max: most * 10 }).map((value) => Fraction.of(value, 10)),
    fc.tuple(fc.integer({ min: 1, max: most * 7 }), fc.constantFrom(3, 6, 7)).map(([above, below]) => Fraction.of(above, below)),
    fc.bigInt({ min: 1n, max: 10n ** 20n }).map((value) => Fraction.of(value, 10n ** 19n)),
  );

const descending = (count: number, most: number) =>
  fc.uniqueArray(fraction(most), { minLength: count, maxLength: count, selector: (value) => value.toString() }).map((values) => [...values].sort((a, b) => b.compare(a)));

const from = fc.constantFrom(">=" as const, ">" as const);
const of = fc.constantFrom(undefined, "to-target" as const, "to-baseline" as const, "progress" as const);

/** `named`, best first; each bound lies below the one before, and some are not published. */
function ladder(named: readonly string[], most: number, withRates: boolean): fc.Arbitrary<Ladder> {
  const steps = named.slice(0, -1);
  return fc.tuple(descending(steps.length, most), fc.array(fc.tuple(from, withRates ? of : fc.constant(undefined), fc.integer({ min: 0, max: 9 })), { minLength: steps.length, maxLength: steps.length })).map(([bounds, signs]) => ({
    steps: steps.map((name, index) => {
      const [sign, rate, luck] = signs[index] ?? [">=", undefined, 9];
      return { name, bound: luck === 0 ? null : (bounds[index] ?? null), from: sign, ...(rate === undefined ? {} : { of: rate }) };
    }),
    lowest: named.at(-1) ?? "",
  }));
}

const rollUp = (letters: readonly string[], extra: readonly string[]): fc.Arbitrary<RollUp> =>
  fc
    .record({
      by: fc.constantFrom("mean" as const, "sum" as const, "worst" as const, null),
      values: fc.array(fc.oneof(fc.integer({ min: -1, max: 10 }).map((value) => Fraction.of(value)), fraction(5)), { minLength: letters.length + extra.length, maxLength: letters.length + extra.length }),
      withPoints: fc.boolean(),
      levels: names(2, 5).chain((named) => ladder(named, 5, false)),
      none: fc.constantFrom("-", "評価なし", "低"),
    })
    .map(({ by, values, withPoints, levels, none }) => {
      const counted = [...letters, ...extra];
      return { by: withPoints ? by : (by ?? "mean"), points: new Map(withPoints ? counted.map((name, index) => [name, values[index] ?? Fraction.ZERO] as const) : []), levels, none };
    })
    // A level that no points lead to would be named, and rightly so.
    .filter((made) => unreachableLevels(made).length === 0);

function twoAxis(quantitative: RollUp | null, qualitative: RollUp | null): fc.Arbitrary<TwoAxis> {
  const namesAlong = (axis: TwoAxis["second"]) => {
    const made = axis === "quantitative" ? quantitative : axis === "qualitative" ? qualitative : null;
    return made ? fc.constant(namesOf(made.levels)) : names(1, 4);
  };
  return fc
    .constantFrom<readonly [TwoAxis["first"], TwoAxis["second"]]>(["quantitative", "qualitative"], ["qualitative", "quantitative"], ["quantitative", "overall"], ["qualitative", "overall"])
    .chain(([first, second]) =>
      fc.tuple(namesAlong(first), namesAlong(second)).chain(([rows, columns]) =>
        fc
          .array(fc.option(fc.constantFrom(...NAMES), { freq: 8 }), { minLength: rows.length * columns.length, maxLength: rows.length * columns.length })
          .map((results) => ({
            first,
            second,
            table: rows.flatMap((one, row) => columns.flatMap((other, column) => { const result = results[row * columns.length + column] ?? null; return result === null ? [] : [{ first: one, second: other, result }]; })),
          })),
      ),
    )
    // Names that stand nowhere but in a row without results could not be known again.
    .filter(({ table }) => table.length > 0);
}

type Made = Pick<Scheme, "letters" | "quantitative" | "qualitative" | "overall">;

const hasOpen = ({ steps }: Ladder) => steps.some(({ bound }) => bound === null);
const isPartOpen = (made: RollUp | null) => made !== null && (made.by === null || made.points.size === 0 || hasOpen(made.levels));
const sizeOf = (made: RollUp | null, names: readonly string[]) => (made === null ? new Set(names).size : namesOf(made.levels).length);

function isMatrixOpen({ quantitative, qualitative, overall }: Made): boolean {
  if (!overall) return false;
  const along = (axis: TwoAxis["second"]) => (axis === "quantitative" ? quantitative : axis === "qualitative" ? qualitative : null);
  const rows = sizeOf(along(overall.first), overall.table.map(({ first }) => first));
  const columns = sizeOf(along(overall.second), overall.table.map(({ second }) => second));
  return overall.table.length < rows * columns;
}

/** What a person has to fill in, as the scheme itself shows; a part that it does without may also just not be published. */
function lackingIn(made: Made, unpublished: readonly SchemePart[]): readonly SchemePart[] {
  const isLacking = { letters: hasOpen(made.letters), quantitative: isPartOpen(made.quantitative), qualitative: isPartOpen(made.qualitative), overall: isMatrixOpen(made) };
  return (["letters", "quantitative", "qualitative", "overall"] as const).filter((part) => isLacking[part] || (part !== "letters" && made[part] === null && unpublished.includes(part)));
}

/** Any scheme that a city could have. */
export const randomScheme: fc.Arbitrary<Scheme> = names(5, 10).chain((named) => {
  const [unavailable = "-", typed = "x", untargeted = "y", ...rest] = named;
  return fc
    .record({ letters: ladder(rest, 3, true), typedOnly: fc.constantFrom([], [typed]) })
    .chain(({ letters, typedOnly }) =>
      fc.tuple(fc.option(rollUp(namesOf(letters), typedOnly)), fc.option(names(1, 5).chain((levels) => rollUp(levels, [])))).chain(([quantitative, qualitative]) =>
        fc
          .record({
            name: fc.constantFrom("あ市", "第3次総合計画の評価", "A city"),
            source: fc.constantFrom("", "評価要領\n別表2", "https://example.jp/hyoka"),
            formula: fc.constantFrom(...(Object.keys(FORMULA_WORDS.ja) as FormulaId[])),
            compound: fc.constantFrom("worst" as const, "mean" as const, "all" as const, "any" as const),
            rounding: fc.option(fc.record({ digits: fc.integer({ min: 0, max: 4 }), by: fc.constantFrom("half-up" as const, "cut" as const) })),
            digits: fc.integer({ min: 0, max: 4 }),
            band: fc.option(fraction(10)),
            period: fc.option(fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 0, max: 20 })).map(([first, years]) => ({ from: first, to: first + years }))),
            shares: fc.integer({ min: 0, max: 10 }).chain((count) => descending(count, 1).map((shares) => [...shares].reverse())),
            overall: fc.option(twoAxis(quantitative, qualitative)),
            withoutTarget: fc.constantFrom(undefined, untargeted),
            bandEdge: fc.constantFrom(undefined, "outside" as const),
            unpublished: fc.subarray<SchemePart>(["quantitative", "qualitative", "overall"]),
          })
          .map(({ unpublished, bandEdge, withoutTarget, ...made }): Scheme => {
            const parts = { letters, quantitative, qualitative, overall: made.overall };
            return { id: "sheet", ...made, ...parts, ...(bandEdge === undefined ? {} : { bandEdge }), ...(withoutTarget === undefined ? {} : { withoutTarget }), typedOnly, unavailable, lacking: lackingIn(parts, unpublished) };
          }),
      ),
    );
});
