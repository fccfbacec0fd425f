import { countOn, plain, ROWS, sheet } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "a row for each year": [plain(), null],
  "years side by side": [sheet([["施策コード", "施策名", "指標", "単位", "2024年度実績", "2025年度実績"], ...ROWS.slice(1)]), "F1 1"],
  "goals side by side": [sheet([["施策", ...Array.from({ length: 17 }, (_, index) => String(index + 1))], ["1-1 健康づくり", "○", ...Array.from({ length: 16 }, () => "")], ["1-2 学校教育", "", "○", ...Array.from({ length: 15 }, () => "")]]), "C1 16"],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l3-09", on)).toBe(counted);
});
