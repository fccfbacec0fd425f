import { GOALS, goalNumbered, isTarget, TARGETS, targetsOf } from "../../../src/plan/goals/goals";
import { contrastOf, textOn } from "../../../src/plan/goals/text-on-color";

test("17 goals, numbered in order, each with a wording, a colour and a source of its own", () => {
  expect(GOALS.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  for (const facts of [GOALS.map(({ name }) => name), GOALS.map(({ english }) => english), GOALS.map(({ color }) => color), GOALS.map(({ source }) => source)]) expect(new Set(facts).size).toBe(17);
  expect(GOALS.filter(({ color }) => !/^#[0-9A-F]{6}$/.test(color))).toEqual([]);
});

test("169 targets, 43 of them with letters", () => {
  expect(TARGETS.length).toBe(169);
  expect(new Set(TARGETS).size).toBe(169);
  expect(TARGETS.filter((target) => /[a-d]$/.test(target)).length).toBe(43);
  expect(GOALS.map((goal) => targetsOf(goal).length)).toEqual([7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19]);
});

test.each<[goal: number, target: string, is: boolean]>([
  [1, "5", true], [1, "6", false], [1, "b", true], [1, "c", false], [3, "d", true], [3, "99", false],
  [8, "1", true], [8, "10", true], [16, "10", true], [17, "19", true], [17, "20", false], [17, "a", false], [18, "1", false],
])("%i.%s is a target: %s", (goal, target, is) => {
  expect(isTarget(goal, target)).toBe(is);
});

test("no goal 0 or 18", () => {
  expect([0, 18].map(goalNumbered)).toEqual([null, null]);
  expect(goalNumbered(15)?.name).toBe("陸の豊かさも守ろう");
});

describe("text on the goals' colours", () => {
  test.each(GOALS)("$number $color is readable", ({ color }) => {
    expect(contrastOf(textOn(color), color)).toBeGreaterThanOrEqual(4.5);
  });

  test("dark on the light ones, light on the dark ones", () => {
    expect(GOALS.filter(({ color }) => textOn(color) === "#FFFFFF").map(({ number }) => number)).toEqual([4, 8, 10, 13, 16, 17]);
    expect(contrastOf("#000000", "#FFFFFF")).toBe(21);
  });
});
