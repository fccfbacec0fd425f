import { join } from "node:path";
import { gradePlan } from "../../../src/grading/grade-plan";
import { defaultScheme } from "../../../src/grading/schemes";
import { loadThirdPlan } from "../../../src/sample/third-plan";
import { goalMatrix } from "../../../src/sheets/goal-matrix/goal-matrix";
import { expectGolden } from "../../golden";
import { planOf } from "../../plan/plan-of";
import { draftText } from "../draft-text";
import { measureOf } from "../measure-of";
import { readBack } from "../read-back";
import { draftOf, evaluateSample } from "../sample-plans";

const context = { language: "ja", file: "計画.xlsx", date: "", earlier: null } as const;

test("the third plan's matrix, row by row", async () => {
  expectGolden(join(__dirname, "goal-matrix.golden.txt"), draftText(draftOf(goalMatrix, await evaluateSample(), 1)));
});

test("read again it is the same goals, which are those of the table the sample is made from", async () => {
  const draft = draftOf(goalMatrix, await evaluateSample(), 1);
  const { measures } = await readBack(draft);
  const numbers = (goals: string) => (goals.normalize("NFKC").match(/[0-9]+/g) ?? []).map(Number).sort((a, b) => a - b);
  expect(measures.map(({ code, goals }) => `${code} ${goals.map(({ goal }) => goal).join()}`)).toEqual(loadThirdPlan().measures.map(({ code, goals }) => `${code} ${numbers(goals).join()}`));
});

test("every heading can be read on its colour, and no picture is in it", async () => {
  const { styles, charts } = draftOf(goalMatrix, await evaluateSample(), 1);
  const headings = styles.filter(({ style }) => style.size === 8);
  expect([headings.length, new Set(headings.map(({ style }) => style.fill)).size, charts ?? []]).toEqual([17, 17, []]);
});

test("names of goals break between their words, and no line is wider than its column", async () => {
  const { cells, columnWidths } = draftOf(goalMatrix, await evaluateSample(), 1);
  const headings = (cells[3] ?? []).slice(2).map((cell) => (cell.kind === "text" ? cell.text : ""));
  expect([headings[0], headings[6], headings[11], headings[16]]).toEqual(["1\n貧困を\nなくそう", "7\nエネルギーを\nみんなに\nそして\nクリーンに", "12\nつくる責任\nつかう責任", "17\nパートナー\nシップで\n目標を\n達成しよう"]);
  // A full-width letter of 8 points takes about 1.5 of the characters by which columns are measured.
  expect(headings.flatMap((heading, index) => heading.split("\n").filter((line) => line.length * 1.5 > (columnWidths[index + 2] ?? 0)))).toEqual([]);
});

const CASES = {
  "no measures": [planOf({}), "no-measures"],
  "measures without goals": [planOf({ measures: [measureOf("1-1", "健康")] }), "no-goals"],
} as const;

test.each(Object.entries(CASES))("%s: it says what is missing", (_, [plan, missing]) => {
  expect(goalMatrix.draft(gradePlan(plan, defaultScheme), context)).toEqual({ missing });
});
