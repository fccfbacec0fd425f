import { reasonOf } from "../page-of";

test.each([["form-l1-10", "objects-not-read"], ["form-l1-11", "looks-not-read"]] as const)("%s: what lies above the cells is not judged, and it says so", (id, why) => {
  expect(reasonOf(id)).toBe(why);
});
