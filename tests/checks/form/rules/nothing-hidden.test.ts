import { countOn, plain } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "a hidden row and a hidden column": [plain({}, { hiddenRows: [2], hiddenColumns: [3] }), "D1 2"],
  "a hidden row far below is nobody's": [plain({}, { hiddenRows: [99], hiddenColumns: [40] }), null],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l1-13", on)).toBe(counted);
});
