import type { GradedMeasure } from "../../grading/graded-plan";
import type { TwoAxis } from "../../grading/scheme";
import { areaName, parseCell } from "../../workbook/address";
import type { Place } from "../../workbook/place";

/** From the first to the last of them in each column, as a person would point at them: `F8:F12`. */
function nameCells(places: readonly Place[], home: string): string {
  const columns = new Map<string, { readonly prefix: string; readonly column: number; readonly rows: number[] }>();
  for (const { sheet, cell } of places) {
    const position = parseCell(cell);
    if (!position) continue;
    const key = `${sheet}!${position.column}`;
    const known = columns.get(key) ?? { prefix: sheet === home ? "" : `${sheet}!`, column: position.column, rows: [] };
    columns.set(key, { ...known, rows: [...known.rows, position.row] });
  }
  return [...columns.values()].map(({ prefix, column, rows }) => prefix + areaName({ left: column, right: column, top: Math.min(...rows), bottom: Math.max(...rows) })).join("・");
}

/** The levels that stand there; where none does, the directions that lack them. */
function directionPlaces({ measure: { directions } }: GradedMeasure): readonly Place[] {
  const levels = directions.flatMap(({ recorded }) => recorded?.place ?? []);
  return levels.length > 0 ? levels : directions.map(({ place }) => place);
}

const placesOf = {
  quantitative: ({ indicators }: GradedMeasure): readonly Place[] => indicators.map(({ indicator }) => indicator.place),
  qualitative: directionPlaces,
  overall: ({ measure }: GradedMeasure): readonly Place[] => (measure.overall ? [measure.overall.place] : []),
};

/** The rows that a level is made of: its indicators, or the levels of its directions. Where there are none, its own cell. */
export function cellsOfLevel(level: "quantitative" | "qualitative", measure: GradedMeasure, source: Place): string {
  return nameCells(placesOf[level](measure), source.sheet) || source.cell;
}

/** Of a level that is made of two others: what these were made of. */
export function cellsOfOverall({ first, second }: TwoAxis, measure: GradedMeasure, source: Place): string {
  return nameCells([...placesOf[first](measure), ...placesOf[second](measure)], source.sheet) || source.cell;
}
