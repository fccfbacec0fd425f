import { countOn, plain } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "a name in each row": [plain(), null],
  "a name left out below the first": [plain({ A3: "", B3: "" }), "A3 2"],
  "what merged cells cover is counted elsewhere": [plain({ A3: "", B3: "" }, { merges: ["A2:A3", "B2:B3"] }), null],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l2-02", on)).toBe(counted);
});
