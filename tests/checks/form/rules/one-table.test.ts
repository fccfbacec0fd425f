import { BLANK_ROW, countOn, ROWS, sheet } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "one table": [sheet(ROWS), null],
  "a second one below": [sheet([...ROWS, BLANK_ROW, BLANK_ROW, ["施策コード", "施策名", "担当課"], ["1-1", "健康づくり", "企画課"], ["1-2", "学校教育", "学校課"]]), "A6 1"],
  "a third one too": [sheet([...ROWS, BLANK_ROW, BLANK_ROW, ["施策コード", "施策名", "担当課"], ["1-1", "健康づくり", "企画課"], ["1-2", "学校教育", "学校課"], BLANK_ROW, BLANK_ROW, ["施策コード", "施策名", "SDGsのゴール"], ["1-1", "健康づくり", "3"], ["1-2", "学校教育", "4"]]), "A6 2"],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l1-02", on)).toBe(counted);
});
