import { GOALS } from "../../../src/plan/goals/goals";
import { widthOf } from "../../../src/taskpane/pictures/fit-text";
import { goalNameLines, NAME_LINES } from "../../../src/taskpane/pictures/goal-name-lines";

/** Of a tile in the narrowest pane. */
const [NARROW, SIZE] = [98, 12];

test.each(["ja", "en"] as const)("no name is cut in a narrow tile, nor takes more lines than there are (%s)", (language) => {
  for (const goal of GOALS) {
    const lines = goalNameLines(language, goal, NARROW, SIZE);
    expect(lines.join("").replaceAll(" ", "")).toBe((language === "ja" ? goal.name : goal.english).replaceAll(" ", ""));
    expect([goal.number, lines.length <= NAME_LINES, lines.filter((line) => widthOf(line, SIZE) > NARROW)]).toEqual([goal.number, true, []]);
  }
});

test("a Japanese name is broken only where its icon breaks it", () => {
  const [, , health] = GOALS;
  if (health === undefined) throw new Error("no third goal");
  expect(goalNameLines("ja", health, NARROW, SIZE)).toEqual(["すべての人に", "健康と福祉を"]);
  expect(goalNameLines("ja", health, 200, SIZE)).toEqual(["すべての人に健康と福祉を"]);
});

test("a blank between the halves of a name stays inside a line, and is none at its end", () => {
  const responsible = GOALS[11];
  if (responsible === undefined) throw new Error("no twelfth goal");
  expect(goalNameLines("ja", responsible, 200, SIZE)).toEqual(["つくる責任 つかう責任"]);
  expect(goalNameLines("ja", responsible, NARROW, SIZE)).toEqual(["つくる責任", "つかう責任"]);
});
