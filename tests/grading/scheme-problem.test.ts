import { stopsGrading, type SchemeProblemWhy } from "../../src/grading/scheme-problem";

const place = { file: "計画.xlsx", sheet: "評価基準", cell: "B4" };

test.each<[SchemeProblemWhy, boolean]>([
  ["blank", false],
  ["part-missing", false],
  ["unreachable", true],
  ["name-unknown", true],
])("%s stops grading: %s", (why, stops) => {
  expect(stopsGrading({ why, place, text: "A", other: "" })).toBe(stops);
});
