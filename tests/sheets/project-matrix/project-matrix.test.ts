import { join } from "node:path";
import { projectMatrix } from "../../../src/sheets/project-matrix/project-matrix";
import { expectGolden } from "../../golden";
import { planOf } from "../../plan/plan-of";
import { gradePlan } from "../../../src/grading/grade-plan";
import { defaultScheme } from "../../../src/grading/schemes";
import { draftText } from "../draft-text";
import { draftOf, evaluateSample } from "../sample-plans";

test("the third plan's matrix, row by row", async () => {
  const draft = draftOf(projectMatrix, await evaluateSample(), 1);
  expectGolden(join(__dirname, "project-matrix.golden.txt"), draftText(draft));
});

test("31 of 36 measures have a mark; 7-4 has ○ under DX though three rows name its one direction; 2-6 has ◎ ○ ○", async () => {
  const draft = draftOf(projectMatrix, await evaluateSample(), 1);
  const rows = draft.cells.slice(4, -2).map((row) => row.slice(1).map((cell) => (cell.kind === "text" ? cell.text : "")));
  const marked = rows.filter(([, ...marks]) => marks.some((mark) => mark !== ""));
  expect([rows.length, marked.length]).toEqual([36, 31]);
  const marksOf = (code: string) => rows.find(([label = ""]) => label.startsWith(`${code} `))?.slice(1);
  expect(marksOf("7-4")?.at(-1)).toBe("○");
  expect(marksOf("2-6")?.filter((mark) => mark !== "")).toEqual(["◎", "○", "○"]);
});

test("below the table it says how many of the measures belong to a project", async () => {
  const draft = draftOf(projectMatrix, await evaluateSample(), 1);
  expect(draft.cells.at(-1)?.[0]).toEqual({ kind: "text", text: "36施策中31施策が、いずれかの重点プロジェクトに対応しています。" });
});

test("without projects it says what is missing", () => {
  const context = { language: "ja", file: "計画.xlsx", date: "", earlier: null } as const;
  expect(projectMatrix.draft(gradePlan(planOf({}), defaultScheme), context)).toEqual({ missing: "no-measures" });
});
