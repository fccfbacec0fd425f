import type { Level } from "../../src/grading/graded-plan";
import type { TwoAxis } from "../../src/grading/scheme";
import { crossLevels } from "../../src/grading/two-axis";
import type { Axis } from "../../src/grading/two-axis";
import { typedAs } from "../plan/indicator-of";

const TABLE: TwoAxis = { first: "quantitative", second: "qualitative", table: [{ first: "a", second: "b", result: "A" }, { first: "b", second: "b", result: "B" }] };
const level = (name: string): Level => ({ mean: null, by: "mean", level: name, counted: 1, leftOut: 0 });
const axis = (computed: string | null, typed: string | null): Axis => ({ computed: computed === null ? null : level(computed), recorded: typed === null ? null : typedAs(typed) });

test.each<[string, Axis, Axis, string | null, string]>([
  ["both computed", axis("a", null), axis("b", null), null, "A 2 0 not-typed"],
  ["what was computed goes before what was typed", axis("a", "b"), axis("b", "a"), "A", "A 2 0 agrees"],
  ["what was typed, where nothing could be computed", axis("-", "b"), axis(null, "ｂ"), "A", "B 2 0 differs"],
  ["one side lacking", axis("a", null), axis("-", null), "A", "- 1 1 not-computed"],
  ["one side typed as -", axis("a", null), axis(null, "-"), null, "- 1 1 not-typed"],
  ["a pair that the table does not have", axis("b", null), axis("a", null), "E", "- 2 0 not-computed"],
  ["a result that the table does not have, beside one it has", axis("a", null), axis("b", null), "E", "A 2 0 unknown-letter"],
  ["both lacking", axis(null, null), axis(null, null), null, "- 0 2 not-typed"],
])("%s", (_, first, second, recorded, expected) => {
  const { computed, agreement, recorded: kept } = crossLevels(TABLE, first, second, recorded === null ? null : typedAs(recorded));
  expect([computed.level, computed.counted, computed.leftOut, agreement].join(" ")).toBe(expected);
  expect([computed.mean, computed.by, kept?.text ?? null]).toEqual([null, "two-axis", recorded]);
});
