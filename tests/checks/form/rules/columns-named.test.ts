import { countOn, plain, ROWS, sheet } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "each column has a name": [plain(), null],
  "a column without one": [plain({ D1: "" }), "D1 1"],
  "a heading over two columns names both": [sheet([["施策コード", "施策", "", "指標", "単位", "目標値"], ["1-1", "健康", "づくり", "受診者数", "人", 20]], { merges: ["B1:C1"] }), null],
  "an empty column needs none": [sheet(ROWS.map((row) => [...row.slice(0, 3), "", ...row.slice(3)])), null],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l1-05", on)).toBe(counted);
});
