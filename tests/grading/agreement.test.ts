import { compareRecorded, letterTyped } from "../../src/grading/agreement";
import { typedAs } from "../plan/indicator-of";

test.each<[string, string | null, string | null]>([
  ["nothing is typed", null, null],
  ["an empty cell", "", null],
  ["a blank", "　 ", null],
  ["full width", "Ａ", "A"],
  ["blanks around it", " B ", "B"],
  ["a dash of any kind", "－", "-"],
])("the letter in a cell: %s", (_, text, expected) => {
  expect(letterTyped(text === null ? null : typedAs(text))).toBe(expected);
});

test.each<[string, string | null, string | null, string]>([
  ["the same", "A", "A", "agrees"],
  ["the same, in full width", "Ａ", "A", "agrees"],
  ["another", "B", "A", "differs"],
  ["typed, and nothing computed", "A", null, "not-computed"],
  ["nothing typed", null, "A", "not-typed"],
  ["neither", null, null, "not-typed"],
  ["a letter that is none", "S", "A", "unknown-letter"],
  ["a letter that is none, and nothing computed", "S", null, "unknown-letter"],
])("typed beside computed: %s", (_, typed, computed, expected) => {
  expect(compareRecorded(typed === null ? null : typedAs(typed), computed, ["A", "B"])).toBe(expected);
});
