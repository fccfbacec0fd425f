import { countOn, plain } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "other, with what it is": [plain({ C2: "その他（講演会）", C3: "その他：講座" }), "C2 2"],
  "other, alone": [plain({ C2: "その他" }), null],
  "a name that begins so": [plain({ C2: "その他の指標" }), null],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l2-05", on)).toBe(counted);
});
