import { countOn, plain, ROWS, sheet } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "headings that differ": [plain(), null],
  "headings over two rows": [sheet([["施策コード", "施策名", "指標", "単位", "数値", ""], ["", "", "", "", "現状値", "目標値"], ...ROWS.slice(1)], { merges: ["E1:F1"] }), "A2 1"],
  "a heading that stands twice": [sheet(ROWS.map((row, index) => [...row, ...(index === 0 ? ["備考", "備　考"] : ["ア", "イ"])])), "H1 1"],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l2-03", on)).toBe(counted);
});
