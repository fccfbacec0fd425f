import fc from "fast-check";
import { Fraction } from "../../src/quantity/fraction";
import { leastRate, namesOf, roundRate, stepOf, usesOwnRate } from "../../src/grading/scheme";
import type { Ladder, Rounding, Scheme } from "../../src/grading/scheme";
import { defaultScheme, schemes } from "../../src/grading/schemes";
import { isesaki } from "../../src/grading/schemes/isesaki";

/** Steps that are held against one and the same rate, and have bounds. */
const runsOf = ({ steps }: Ladder) =>
  [...new Set(steps.map(({ of }) => of ?? "own"))].map((of) => steps.flatMap((step) => (step.bound && (step.of ?? "own") === of ? [{ bound: step.bound, from: step.from }] : [])));

const laddersOf = ({ letters, quantitative, qualitative }: Scheme) => [letters, ...[quantitative, qualitative].flatMap((rollUp) => (rollUp ? [rollUp.levels] : []))];

describe.each(schemes)("$id", (scheme) => {
  test("its steps go down, and each of them can be reached", () => {
    for (const run of laddersOf(scheme).flatMap(runsOf)) {
      const reachable = run.every(({ bound, from }, index) => {
        const above = run[index - 1];
        const order = above ? bound.compare(above.bound) : -1;
        return order < 0 || (order === 0 && above?.from === ">" && from === ">=");
      });
      expect(reachable).toBe(true);
    }
  });

  test("no name stands twice", () => {
    const letters = [...namesOf(scheme.letters), ...scheme.typedOnly, scheme.unavailable];
    expect(new Set(letters).size).toBe(letters.length);
    for (const ladder of laddersOf(scheme)) expect(new Set(namesOf(ladder)).size).toBe(namesOf(ladder).length);
  });

  test("where letters have points all have, and what could not be obtained has none", () => {
    const points = scheme.quantitative ? [...scheme.quantitative.points.keys()] : null;
    expect(points === null || points.join() === namesOf(scheme.letters).join()).toBe(true);
    expect(points?.includes(scheme.unavailable) ?? false).toBe(false);
  });

  test("every rate has exactly one letter, unless its bounds are not published", () => {
    const letters = namesOf(scheme.letters);
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 6n), 10n ** 6n), fc.bigInt(1n, 10n ** 6n), (n, d) => {
        const letter = stepOf(scheme.letters, Fraction.of(n, d));
        if (scheme.lacking.includes("letters")) expect(letter).toBeNull();
        else expect(letters.filter((name) => name === letter)).toHaveLength(1);
      }),
    );
  });

  test("says where it was published, without an address, and what it lacks", () => {
    expect(scheme.source).not.toMatch(/https?:|www\./);
    expect(scheme.source.length).toBeGreaterThan(10);
    const rolled = { quantitative: scheme.quantitative, qualitative: scheme.qualitative };
    for (const part of ["quantitative", "qualitative"] as const) {
      const known = rolled[part] !== null && rolled[part].levels.steps.length > 0;
      expect(scheme.lacking.includes(part)).toBe(!known);
    }
    expect(scheme.lacking.includes("letters")).toBe(scheme.letters.steps.some(({ bound }) => bound === null));
  });
});

test("there are ten, and Isesaki's is used until a person chooses", () => {
  expect(schemes.map(({ id }) => id)).toEqual(["isesaki", "nagayo", "sano", "tama", "fuji", "ino", "nagoya-port", "kyoto", "fukuoka", "national"]);
  expect(defaultScheme).toBe(isesaki);
});

test("whose letters hang on the formula's own rate", () => {
  expect(schemes.filter((scheme) => !usesOwnRate(scheme)).map(({ id }) => id)).toEqual(["nagayo", "ino"]);
});

const RATES = ["-3/100", "-1/1000", "0", "1/1000", "5/1000", "79949/100000", "7995/10000", "7996/10000", "8/10", "8001/10000", "1"].map((text) => {
  const [n = "0", d = "1"] = text.split("/");
  return Fraction.of(BigInt(n), BigInt(d));
});

describe("rounding before a bound decides", () => {
  test.each<[string, Rounding | null, string, string]>([
    ["none", null, "7995/10000", "1599/2000"],
    ["half up", { digits: 1, by: "half-up" }, "79949/100000", "799/1000"],
    ["half up", { digits: 1, by: "half-up" }, "7995/10000", "4/5"],
    ["half up to whole percents", { digits: 0, by: "half-up" }, "79949/100000", "4/5"],
    ["cut", { digits: 1, by: "cut" }, "79999/100000", "799/1000"],
  ])("%s %j: %s is %s", (_, rounding, rate, expected) => {
    const [n = "0", d = "1"] = rate.split("/");
    expect(roundRate(Fraction.of(BigInt(n), BigInt(d)), rounding).toString()).toBe(expected);
  });

  test.each<Rounding>([
    { digits: 0, by: "half-up" },
    { digits: 1, by: "half-up" },
    { digits: 0, by: "cut" },
    { digits: 2, by: "cut" },
  ])("the least rate that reaches a bound is where rounding turns: %j", (rounding) => {
    const bounds = fc.bigInt(-200n, 200n).map((n) => Fraction.of(n, 200n));
    const near = fc.bigInt(-400n, 400n).map((n) => Fraction.of(n, 100_000n));
    fc.assert(
      fc.property(bounds, near, fc.constantFrom(">=" as const, ">" as const), (bound, away, from) => {
        const least = leastRate(bound, from, rounding);
        const reaches = (rate: Fraction) => {
          const order = roundRate(rate, rounding).compare(bound);
          return order > 0 || (order === 0 && from === ">=");
        };
        const rate = least.rate.plus(away);
        const order = rate.compare(least.rate);
        expect(reaches(rate)).toBe(order > 0 || (order === 0 && !least.beyond));
      }),
      { numRuns: 1000 },
    );
  });

  test("without rounding it is the bound itself", () => {
    for (const rate of RATES) {
      expect(leastRate(rate, ">=", null)).toEqual({ rate, beyond: false });
      expect(leastRate(rate, ">", null)).toEqual({ rate, beyond: true });
    }
  });
});
