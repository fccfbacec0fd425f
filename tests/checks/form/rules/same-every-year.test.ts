import { reasonOf } from "../page-of";

test.each([["form-l3-07", "one-year-only"]] as const)("%s: one file is one year", (id, why) => {
  expect(reasonOf(id)).toBe(why);
});
