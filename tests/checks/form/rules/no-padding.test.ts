import { countOn, plain } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "a line break, and blanks within a word": [plain({ B2: "健康\nづくり", B3: "教　育" }), "B2 2"],
  "a blank before and one behind": [plain({ B2: "　健康づくり", C2: "受診者数 " }), "B2 2"],
  "several blanks in a row": [plain({ C2: "受診者数  （累計）" }), "C2 1"],
  "one blank between two words is none of layout": [plain({ B2: "健康 づくり" }), null],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l1-06", on)).toBe(counted);
});
