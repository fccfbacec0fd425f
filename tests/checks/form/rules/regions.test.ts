import { reasonOf } from "../page-of";

test.each([["form-l3-06", "regions-not-known"]] as const)("%s: the cells don't say whether these are data of regions", (id, why) => {
  expect(reasonOf(id)).toBe(why);
});
