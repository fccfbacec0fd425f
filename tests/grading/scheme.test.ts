import fc from "fast-check";
import { Fraction } from "../../src/quantity/fraction";
import { stepOf } from "../../src/grading/scheme";
import { schemes } from "../../src/grading/schemes";

describe.each(schemes)("$id", (scheme) => {
  test("its steps go down and each letter is reached", () => {
    for (const { steps } of [scheme.letters, ...[scheme.quantitative, scheme.qualitative].flatMap((rollUp) => (rollUp ? [rollUp.levels] : []))]) {
      const bounds = steps.flatMap(({ bound }) => (bound ? [bound] : []));
      expect(bounds.every((bound, index) => index === 0 || bound.compare(bounds[index - 1] ?? bound) < 0)).toBe(true);
    }
  });

  test("its letters have points, and what could not be obtained has none", () => {
    const letters = [...scheme.letters.steps.map(({ name }) => name), scheme.letters.lowest];
    expect([...(scheme.quantitative?.points.keys() ?? [])]).toEqual(letters);
    expect(scheme.quantitative?.points.has(scheme.unavailable) ?? false).toBe(false);
  });

  test("every rate has exactly one letter", () => {
    const letters = [...scheme.letters.steps.map(({ name }) => name), scheme.letters.lowest];
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 6n), fc.bigInt(1n, 10n ** 6n), (n, d) => {
        expect(letters).toContain(stepOf(scheme.letters, Fraction.of(n, d)));
      }),
    );
  });
});
