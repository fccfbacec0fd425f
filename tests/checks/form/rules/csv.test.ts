import { reasonOf } from "../page-of";

test.each([["form-l1-14", "csv-only"], ["form-l1-15", "csv-only"]] as const)("%s: a workbook is no CSV", (id, why) => {
  expect(reasonOf(id)).toBe(why);
});
