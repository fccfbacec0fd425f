import { countOn, plain } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "no merged cell": [plain(), null],
  "two of them": [plain({ A3: "", F1: "" }, { merges: ["A2:A3", "E1:F1"] }), "E1 2"],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l1-12", on)).toBe(counted);
});
