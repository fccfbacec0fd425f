import { reasonOf } from "../page-of";

test.each([["form-l3-02", "kept-elsewhere"], ["form-l3-03", "kept-elsewhere"], ["form-l3-08", "kept-elsewhere"]] as const)("%s: it may stand in another document", (id, why) => {
  expect(reasonOf(id)).toBe(why);
});
