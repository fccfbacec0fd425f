import { countOn, plain } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "circled numbers and square metres": [plain({ C2: "①受診者数", D3: "㎡" }), "C2 2"],
  "㈱, ℡ and a Roman numeral": [plain({ C2: "㈱健康", C3: "第Ⅳ期" }), "C2 2"],
  "full-width letters and ○ are everywhere": [plain({ C2: "ＤＸ○％" }), null],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l1-08", on)).toBe(counted);
});
