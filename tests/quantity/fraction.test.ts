import fc from "fast-check";
import { Fraction } from "../../src/quantity/fraction";

const parse = (text: string) => Fraction.parse(text) ?? Fraction.ZERO;

test.each([
  ["0.936", "117/125"],
  ["-3703", "-3703"],
  ["1e-7", "1/10000000"],
  ["+5", "5"],
  ["5e-10", "1/2000000000"],
  ["1.5E+12", "1500000000000"],
  ["1.25e1", "25/2"],
  ["5e0", "5"],
  ["2.5e3", "2500"],
  ["1.70", "17/10"],
])("%s is %s", (text, fraction) => {
  expect(Fraction.parse(text)?.toString()).toBe(fraction);
});

test.each(["", "1,000", "１", "1.", ".5", "--1", "1/2", "Infinity", "1e1000", "5人", "第5"])("%j is no number", (text) => {
  expect(Fraction.parse(text)).toBeNull();
});

test("1.7 is exactly seventeen tenths: ten means of 1.7 are 17, which floats miss", () => {
  const sum = Array.from({ length: 10 }, () => parse("1.7")).reduce((total, each) => total.plus(each));
  expect(sum.equals(Fraction.of(17))).toBe(true);
  expect(Array.from({ length: 10 }, () => 1.7).reduce((total, each) => total + each)).not.toBe(17);
});

test.each([
  ["cut: 64,995 of 65,000 is not yet 100 %", () => Fraction.of(6_499_500, 65_000).cutTo(1), "99.9"],
  ["cut without decimals", () => Fraction.of(-19, 10).cutTo(0), "-1"],
  ["rounded: 5/3", () => Fraction.of(5, 3).roundTo(2), "1.67"],
  ["rounded without decimals", () => Fraction.of(5, 2).roundTo(0), "3"],
  ["half goes away from zero", () => Fraction.of(-5, 1000).roundTo(2), "-0.01"],
  ["what is cut to nothing has no sign", () => Fraction.of(-1, 1000).cutTo(2), "0.00"],
  ["decimals that end are all shown", () => Fraction.of(1, 8).toDecimal(), "0.125"],
  ["fives need decimals as twos do", () => Fraction.of(-1, 125).toDecimal(), "-0.008"],
  ["a whole number has none", () => Fraction.of(-3703).toDecimal(), "-3703"],
  ["decimals that don't end stay a fraction", () => Fraction.of(1, 3).toDecimal(), "1/3"],
  ["nor do they where only a part of the denominator ends", () => Fraction.of(5, 6).toDecimal(), "5/6"],
  ["lowest terms, and the sign above the line", () => Fraction.of(6, -4).toString(), "-3/2"],
  ["zero is zero of anything", () => Fraction.of(0, -7).toString(), "0"],
  ["what lies below zero, without its sign", () => Fraction.of(-3, 2).abs.toString(), "3/2"],
  ["what lies above zero has none", () => Fraction.of(3, 2).abs.toString(), "3/2"],
])("%s", (_, show, expected) => {
  expect(show()).toBe(expected);
});

test.each([
  [[1, 3], [1, 2], -1],
  [[2, 3], [1, 2], 1],
  [[3, 2], [4, 3], 1],
  [[-1, 2], [-1, 3], -1],
  [[-1, 2], [1, 3], -1],
  [[2, 4], [1, 2], 0],
] as const)("%p beside %p: %p", ([a, b], [c, d], expected) => {
  expect(Fraction.of(a, b).compare(Fraction.of(c, d))).toBe(expected);
  expect(Fraction.of(a, b).equals(Fraction.of(c, d))).toBe(expected === 0);
});

test.each([
  [-1, false, true],
  [0, true, false],
  [1, false, false],
])("%p: zero %p, negative %p", (value, isZero, isNegative) => {
  const fraction = Fraction.of(value, 7);
  expect([fraction.isZero, fraction.isNegative]).toEqual([isZero, isNegative]);
});

test("nothing is divided by zero", () => {
  expect(() => Fraction.ONE.dividedBy(Fraction.ZERO)).toThrow("a fraction has no zero below its line");
});

const fractions = fc.tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 9n)).map(([n, d]) => Fraction.of(n, d));

test("what is added and taken away again, or multiplied and divided, is what it was", () => {
  fc.assert(
    fc.property(fractions, fractions, (a, b) => {
      expect(a.plus(b).minus(b).toString()).toBe(a.toString());
      if (!b.isZero) expect(a.times(b).dividedBy(b).toString()).toBe(a.toString());
    }),
  );
});

test("a decimal text comes back as it was read", () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.integer({ min: 0, max: 9 }), (digits, places) => {
      const fraction = Fraction.of(digits, 10n ** BigInt(places));
      expect(parse(fraction.toDecimal()).toString()).toBe(fraction.toString());
    }),
  );
});
