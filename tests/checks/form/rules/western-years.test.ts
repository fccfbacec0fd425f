import { countOn, plain } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "a year of an era": [plain({ E1: "令和5年度現状値" }), "E1 1"],
  "in short": [plain({ C2: "受診者数（R5）", C3: "読書量（平成 元年）" }), "C2 2"],
  "with the western year beside it": [plain({ E1: "2023（令和5）年度現状値" }), null],
  "letters of another meaning": [plain({ C2: "CO2R5型", C3: "PR30" }), null],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l3-05", on)).toBe(counted);
});
