import { crossLevels } from "../../../src/grading/two-axis";
import { kyoto } from "../../../src/grading/schemes/kyoto";
import { typedAs } from "../../plan/indicator-of";
import { yearsAt } from "../say-grade";
import { lettersFor } from "./bounds";

function cross(first: string | null, second: string | null, recorded: string | null = null): string {
  if (kyoto.overall === null) return "no table";
  const axis = (text: string | null) => ({ computed: null, recorded: text === null ? null : typedAs(text) });
  const { computed, agreement } = crossLevels(kyoto.overall, axis(first), axis(second), recorded === null ? null : typedAs(recorded));
  return `${computed.level}, ${agreement}`;
}

test.each([
  ["a", "a", "A"],
  ["a", "b", "A"],
  ["a", "c", "B"],
  ["b", "c", "C"],
])("objective %s and felt %s make %s", (first, second, result) => {
  expect(cross(first, second, result)).toBe(`${result}, agrees`);
  expect(cross(first, second, "E")).not.toContain("agrees");
});

test("what the results don't show is not made up: all other pairs make nothing", () => {
  const letters = ["a", "b", "c", "d", "e"];
  const pairs = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  const known = ["aa", "ab", "ac", "bc"];
  expect(pairs.filter((pair) => cross(pair.charAt(0), pair.charAt(1)) !== "-, not-typed")).toEqual(known);
  expect(pairs.filter((pair) => !known.includes(pair)).map((pair) => cross(pair.charAt(0), pair.charAt(1), "B")).every((said) => said === "-, not-computed")).toBe(true);
});

test("one side missing", () => {
  expect([cross(null, "a"), cross("a", null), cross("-", "a"), cross(null, null, "A")]).toEqual(["-, not-typed", "-, not-typed", "-, not-typed", "-, not-computed"]);
});

test("its letters have no published bounds, so none is computed", () => {
  expect(lettersFor(["100", "1", "-"], { target: "100" }, kyoto)).toEqual(["100 no-bounds", "1 no-bounds", "- -"]);
  const years = yearsAt(2025);
  expect(lettersFor(["200"], { formula: "経過年数", baseline: "100", target: "200" }, kyoto, years)).toEqual(["200 no-bounds"]);
  expect(kyoto.lacking).toEqual(["letters", "quantitative", "qualitative", "overall"]);
});
