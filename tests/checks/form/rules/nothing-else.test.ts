import { countOn, plain, ROWS, sheet } from "../plain-table";
import type { FormCases } from "../plain-table";

const CASES: FormCases = {
  "nothing but the table": [plain(), null],
  "a title above": [sheet([["指標一覧"], ...ROWS]), "A1 1"],
  "a title, and a note below": [sheet([["指標一覧"], ...ROWS, ["※速報値"]]), "A1 2"],
};

test.each(Object.entries(CASES))("%s", (_, [on, counted]) => {
  expect(countOn("form-l1-04", on)).toBe(counted);
});
