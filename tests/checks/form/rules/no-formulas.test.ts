import { countOn, plain } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "a formula": [plain({ E2: { kind: "number", value: 10, text: "10", format: "General", formula: "=5+5" } }), "E2 1"],
  "a formula that comes to a text": [plain({ B2: { kind: "text", text: "健康づくり", formula: "=一覧!B2" } }), "B2 1"],
  "values": [plain(), null],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l2-06", on)).toBe(counted);
});
