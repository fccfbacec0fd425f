import fc from "fast-check";
import { rollUp } from "../../src/grading/roll-up";
import type { RollUp } from "../../src/grading/scheme";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { Fraction } from "../../src/quantity/fraction";

const say = (letters: string, which: "quantitative" | "qualitative") => {
  const { mean, level, leftOut } = rollUp(Array.from(letters).map((letter) => (letter === "_" ? null : letter)), isesaki[which]);
  return `${mean?.toString() ?? "none"} ${level}${leftOut > 0 ? ` (${leftOut} left out)` : ""}`;
};

test.each([
  ["a mean of 2.5 is not above it", "AB", "5/2 中"],
  ["a mean of 1.5 is not above it", "DA", "3/2 低"],
  ["above 2.5", "AAB", "8/3 高"],
  ["above 1.5", "ABD", "5/3 中"],
  ["- has no points", "A-", "3 高 (1 left out)"],
  ["only -: no level", "--", "none - (2 left out)"],
  ["no letter at all", "__", "none - (2 left out)"],
  ["no indicators", "", "none -"],
])("quantitative, %s: %s", (_, letters, expected) => {
  expect(say(letters, "quantitative")).toBe(expected);
});

test.each([
  ["2.5 is enough", "高中", "5/2 高"],
  ["1.7 is enough: ten directions with 17 points", "中中中中中中中低低低", "17/10 中"],
  ["16 of ten are not", "中中中中中中低低低低", "8/5 低"],
  ["a blank is left out", "高_", "3 高 (1 left out)"],
])("qualitative, %s: %s", (_, letters, expected) => {
  expect(say(letters, "qualitative")).toBe(expected);
});

test("the order of the rows changes nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("A", "B", "C", "D", "-"), { maxLength: 12 }), (letters) => {
      expect(say([...letters].reverse().join(""), "quantitative")).toBe(say(letters.join(""), "quantitative"));
    }),
  );
});

const POINTS = isesaki.quantitative?.points ?? new Map<string, Fraction>();
const by = (way: RollUp["by"], steps: readonly (readonly [string, number | null])[]): RollUp => ({
  by: way,
  points: POINTS,
  levels: { steps: steps.map(([name, bound]) => ({ name, bound: bound === null ? null : Fraction.of(bound), from: ">=" })), lowest: "低" },
  none: "なし",
});
const numbers = (...weights: readonly string[]) => weights.map((weight) => Fraction.parse(weight) ?? Fraction.ONE);

function sayRollUp(letters: string, scheme: RollUp | null, weights: readonly Fraction[] = []): string {
  const { mean, by: way, level, counted, leftOut } = rollUp(Array.from(letters), scheme, weights);
  return `${way} ${mean?.toString() ?? "none"} ${level} ${counted}+${leftOut}`;
}

describe("sum", () => {
  const scheme = by("sum", [["高", 6], ["中", 3]]);

  test.each([
    ["AAB", "sum 8 高 3+0"],
    ["AA", "sum 6 高 2+0"],
    ["AB", "sum 5 中 2+0"],
    ["BD", "sum 2 低 2+0"],
    ["A-", "sum 3 中 1+1"],
    ["--", "sum none なし 0+2"],
  ])("%s: %s", (letters, expected) => {
    expect(sayRollUp(letters, scheme)).toBe(expected);
  });
});

describe("worst", () => {
  const scheme = by("worst", [["高", 3], ["中", 2]]);

  test.each([
    ["AAA", "worst 3 高 3+0"],
    ["ABA", "worst 2 中 3+0"],
    ["ABD", "worst 0 低 3+0"],
    ["A-", "worst 3 高 1+1"],
  ])("%s: %s", (letters, expected) => {
    expect(sayRollUp(letters, scheme)).toBe(expected);
  });
});

describe("weights", () => {
  test.each<[string, string, RollUp | null, readonly Fraction[], string]>([
    ["count in the mean", "AD", isesaki.quantitative, numbers("2", "1"), "mean 2 中 2+0"],
    ["need not be whole", "AD", isesaki.quantitative, numbers("0.7", "0.3"), "mean 21/10 中 2+0"],
    ["of what has no points count nowhere", "A-D", isesaki.quantitative, numbers("1", "8", "1"), "mean 3/2 低 2+1"],
    ["of zero leave out", "AD", isesaki.quantitative, numbers("1", "0"), "mean 3 高 1+1"],
    ["of zero everywhere leave nothing", "AD", isesaki.quantitative, numbers("0", "0"), "mean none - 0+2"],
    ["count in the sum", "AB", by("sum", [["高", 8]]), numbers("2", "1"), "sum 8 高 2+0"],
    ["don't change the worst", "AB", by("worst", [["高", 3]]), numbers("9", "1"), "worst 2 低 2+0"],
  ])("%s", (_, letters, scheme, weights, expected) => {
    expect(sayRollUp(letters, scheme, weights)).toBe(expected);
  });
});

test("a bound that nobody has published gives no level, and what stands above it still does", () => {
  const scheme = by("mean", [["高", 3], ["中", null]]);
  expect([sayRollUp("AA", scheme), sayRollUp("AB", scheme)]).toEqual(["mean 3 高 2+0", "mean 5/2 - 2+0"]);
});

test("without a roll-up there is no level", () => {
  expect(sayRollUp("AB", null)).toBe("mean none - 0+2");
});
