import type { PlainMeasure } from "../layouts/plain-plan";

const POINTS: Readonly<Record<string, number>> = { A: 3, B: 2, C: 1, D: 0, 高: 3, 中: 2, 低: 1 };

/** The points of what has any: neither `-` nor a letter of another scheme. */
const pointsOf = (letters: readonly (string | null)[]) => letters.flatMap((letter) => POINTS[letter ?? ""] ?? []);
const sumOf = (points: readonly number[]) => points.reduce((sum, each) => sum + each, 0);

/** 高 above 2.5, 中 above 1.5; in whole numbers, so that nothing is rounded. */
function quantitativeOf(points: readonly number[]): string {
  if (points.length === 0) return "-";
  return sumOf(points) * 2 > points.length * 5 ? "高" : sumOf(points) * 2 > points.length * 3 ? "中" : "低";
}

/** 高 from 2.5 on, 中 from 1.7. */
function qualitativeOf(points: readonly number[]): string {
  if (points.length === 0) return "-";
  return sumOf(points) * 2 >= points.length * 5 ? "高" : sumOf(points) * 10 >= points.length * 17 ? "中" : "低";
}

/** Two 高 are an A, two 低 a D. */
const overallOf = (levels: readonly string[]) => ["D", "C", "B", "B", "A"][sumOf(pointsOf(levels)) - 2] ?? "B";

/** Levels and overall grade as they follow from the letters, by the published rules. */
export function gradeMeasure(measure: PlainMeasure): PlainMeasure {
  const quantitative = quantitativeOf(pointsOf(measure.indicators.map(({ letter }) => letter)));
  const qualitative = qualitativeOf(pointsOf(measure.directions.map(({ level }) => level)));
  return { ...measure, quantitative, qualitative, overall: overallOf([quantitative, qualitative]) };
}
