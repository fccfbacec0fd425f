import { countOn, plain, ROWS, sheet } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "a header in row 1": [plain(), null],
  "one that begins below": [sheet([["指標一覧"], ...ROWS]), "A2 1"],
  "empty rows above": [plain({}, { top: 2 }), "A3 1"],
  "one of two rows": [sheet([["施策コード", "施策名", "指標", "単位", "数値", ""], ["", "", "", "", "現状値", "目標値"], ...ROWS.slice(1)], { merges: ["E1:F1"] }), "A1 1"],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l3-01", on)).toBe(counted);
});
