import { listMeasures } from "../../src/plan/list-measures";
import { measureOf } from "../sheets/measure-of";

const { place } = measureOf("1-1", "");
const policies = ["1", "2"].map((code) => ({ code, name: "", goal: null, place }));

test("by policy, and as they stood within one; those of no known policy last", () => {
  const measures = [measureOf("9-1", "その他"), measureOf("2-1", "道路"), measureOf("1-2", "教育"), measureOf("1-1", "子育て")];
  expect(listMeasures({ policies, measures }).map(({ code }) => code)).toEqual(["1-2", "1-1", "2-1", "9-1"]);
});
