import { countOn, plain, ROWS, sheet } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "an empty cell among figures": [plain({ E2: "", F3: "" }), "E2 2"],
  "a zero and a sign for none": [plain({ E2: 0, F2: "-" }), null],
  "an empty cell of another column": [plain({ D2: "" }), null],
  "a figure merged over two rows": [sheet([...ROWS, ["1-2", "学校教育", "貸出数", "冊", "", 8]], { merges: ["E3:E4"] }), null],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l1-09", on)).toBe(counted);
});
