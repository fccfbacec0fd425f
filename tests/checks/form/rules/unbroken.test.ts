import { BLANK_ROW, countOn, HEADER, ROWS, sheet } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "rows one below the other": [sheet(ROWS), null],
  "an empty row inside": [sheet([...ROWS.slice(0, 2), BLANK_ROW, ...ROWS.slice(2)]), "A3 1"],
  "the header again": [sheet([...ROWS.slice(0, 2), HEADER, ...ROWS.slice(2)]), "A3 1"],
  "an empty column inside": [sheet(ROWS.map((row) => [...row.slice(0, 3), "", ...row.slice(3)])), "D1 1"],
  "a row that a merged cell covers is not empty": [sheet([["施策コード", "施策名"], ["1-1", "健康づくり"], ["", ""], ["1-2", "学校教育"]], { merges: ["A2:A3", "B2:B3"] }), null],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l1-03", on)).toBe(counted);
});
