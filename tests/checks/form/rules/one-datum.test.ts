import { countOn, plain } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "two figures in a cell": [plain({ E2: "小学校 94.2%\n中学校 87.4%" }), "E2 1"],
  "a list with bullets": [plain({ C2: "・受診者数\n・受診率" }), "C2 1"],
  "two numbers of projects": [plain({ C2: "3、4" }), "C2 1"],
  "a code with its name is one thing": [plain({ B2: "1-1 健康づくり", C3: "読書量・貸出数" }), null],
  "thousands have a comma": [plain({ E2: "5,900" }), null],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l1-07", on)).toBe(counted);
});
