import type { RollUp } from "../../grading/scheme";
import { stepOf } from "../../grading/scheme";
import { Fraction } from "../../quantity/fraction";

/** Values between and on the given ones: enough to meet every level that a mean can come to. */
function valuesBetween(points: readonly Fraction[], bounds: readonly Fraction[]): readonly Fraction[] {
  const sorted = [...points].sort((a, b) => a.compare(b));
  const [least] = sorted;
  const most = sorted.at(-1);
  if (!least || !most) return [];
  const inside = bounds.filter((bound) => bound.compare(least) >= 0 && bound.compare(most) <= 0);
  const marks = [least, ...inside, most].sort((a, b) => a.compare(b));
  return marks.flatMap((mark, index) => {
    const next = marks[index + 1];
    return next ? [mark, mark.plus(next).dividedBy(Fraction.of(2))] : [mark];
  });
}

/** The levels that no letters can lead to: 高 above 3.5, where the best letter has 3 points. A sum may grow with the number of indicators. */
export function unreachableLevels({ by, points, levels }: RollUp): readonly string[] {
  const bounds = levels.steps.flatMap(({ bound }) => bound ?? []);
  if (by === null || by === "sum" || points.size === 0 || bounds.length < levels.steps.length) return [];
  const values = by === "worst" ? [...points.values()] : valuesBetween([...points.values()], bounds);
  const reached = new Set(values.map((value) => stepOf(levels, value)));
  return [...levels.steps.map(({ name }) => name), levels.lowest].filter((name) => !reached.has(name));
}
