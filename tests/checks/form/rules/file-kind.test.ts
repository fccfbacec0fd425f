import { reasonOf } from "../page-of";
import { countOn, plain } from "../plain-table";

test("what was opened as a workbook is one", () => {
  expect(countOn("form-l1-01", plain())).toBeNull();
  expect(reasonOf("form-l1-01")).toBeNull();
});
