import { boundAt, roundedTo } from "../../src/grading/near-bound";
import type { Ladder } from "../../src/grading/scheme";
import { Fraction } from "../../src/quantity/fraction";

const LADDER: Ladder = {
  steps: [
    { name: "A", bound: Fraction.ONE, from: ">=" },
    { name: "B", bound: Fraction.of(8, 10), from: ">=" },
    { name: "C", bound: Fraction.of(6, 10), from: ">=", of: "to-baseline" },
    { name: "D", bound: null, from: ">=" },
  ],
  lowest: "E",
};
const PLAIN: Ladder = { steps: LADDER.steps.slice(0, 2), lowest: "C" };
const value = (text: string) => Fraction.parse(text) ?? Fraction.ZERO;

test.each<[string, string, readonly [string, string], number, string | null]>([
  ["a hair below", "0.9996", ["B", "A"], 3, "1"],
  ["a hair above", "1.0004", ["A", "B"], 3, "1"],
  ["on it", "1", ["A", "B"], 3, "1"],
  ["half a digit below is rounded up", "0.9995", ["B", "A"], 3, "1"],
  ["too far below", "0.9994", ["B", "A"], 3, null],
  ["too far above", "1.0005", ["A", "B"], 3, null],
  ["in fewer digits", "0.996", ["B", "A"], 2, "1"],
  ["near another bound", "0.7999", ["C", "A"], 3, null],
  ["two letters off", "0.9999", ["C", "A"], 3, null],
  ["the same letter twice", "1", ["A", "A"], 3, null],
  ["a letter that is none", "0.9999", ["B", "S"], 3, null],
  ["a letter that is none, the other way", "0.9999", ["S", "A"], 3, null],
  ["a letter that is none, beside the best", "1", ["A", "S"], 3, null],
  ["a bound of another rate", "0.6", ["C", "D"], 3, null],
  ["a bound that nobody published", "0", ["D", "E"], 3, null],
])("the bound that a value can't be told from: %s", (_, text, names, places, expected) => {
  expect(boundAt(LADDER, value(text), names, places)?.toString() ?? null).toBe(expected);
});

test("the bound above the lowest letter is the last", () => {
  expect(boundAt(PLAIN, value("0.7996"), ["C", "B"], 3)?.toString()).toBe("4/5");
});

test.each<[string, string, string, number, string | null]>([
  ["up to the bound", "0.796", "B", 2, "4/5"],
  ["down below it", "0.804", "C", 2, null],
  ["not enough to get there", "0.794", "B", 2, null],
  ["it is round already", "0.8", "B", 2, null],
  ["to another letter", "0.996", "B", 2, null],
])("rounded it would be: %s", (_, text, name, places, expected) => {
  expect(roundedTo(PLAIN, value(text), name, places)?.toString() ?? null).toBe(expected);
});

test("where some letter hangs on another rate, rounding says nothing", () => {
  expect(roundedTo(LADDER, value("0.996"), "A", 2)).toBeNull();
});

test("the formula's own rate may be named", () => {
  const named: Ladder = { steps: [{ name: "A", bound: Fraction.ONE, from: ">=", of: "own" }], lowest: "B" };
  expect([boundAt(named, value("0.9996"), ["B", "A"], 3)?.toString(), roundedTo(named, value("0.996"), "A", 2)?.toString()]).toEqual(["1", "1"]);
});
