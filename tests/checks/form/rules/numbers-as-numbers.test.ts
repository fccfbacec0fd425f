import { countOn, plain } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "a figure with its unit": [plain({ E2: "5,900人" }), "E2 1"],
  "digits typed as text": [plain({ E2: "10", F2: "２０" }), "E2 2"],
  "a sign for none is no figure": [plain({ E2: "-", F2: "調整中" }), null],
  "a number in a column of texts": [plain({ C2: "5,900人" }), null],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l2-01", on)).toBe(counted);
});
