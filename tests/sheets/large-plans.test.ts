import type { GradedPlan } from "../../src/grading/graded-plan";
import { gradePlan } from "../../src/grading/grade-plan";
import { defaultScheme } from "../../src/grading/schemes";
import { kpiList } from "../../src/sheets/kpi-list/kpi-list";
import { measurePages } from "../../src/sheets/measure-pages/measure-pages";
import type { OutputSheet } from "../../src/sheets/output-sheet";
import { projectMatrix } from "../../src/sheets/project-matrix/project-matrix";
import { summary } from "../../src/sheets/summary/summary";
import { deriveProjectMarks } from "../../src/plan/project-marks";
import type { SheetDraft } from "../../src/workbook/draft";
import { enlargePlan, type Times } from "../bench/large-plan";
import { readBack } from "./read-back";
import { evaluateSample } from "./sample-plans";

async function enlarged(index: number, times: Times): Promise<GradedPlan> {
  const graded = (await evaluateSample()).plans[index];
  if (!graded) throw new Error(`no plan ${index}`);
  return gradePlan(enlargePlan(graded.plan, times), defaultScheme);
}

function made({ draft }: OutputSheet, plan: GradedPlan): SheetDraft {
  const sheet = draft(plan, { language: "ja", file: "計画.xlsx", date: "令和8年11月20日", earlier: null });
  if ("missing" in sheet) throw new Error(sheet.missing);
  return sheet;
}

test("300 measures, 100 projects, 3,000 indicators", async () => {
  const { plan } = await enlarged(1, { measures: 9, projects: 20, kpis: 2 });
  expect([plan.measures.length, plan.projects.length, plan.projects.flatMap(({ kpis }) => kpis).length]).toEqual([324, 100, 3160]);
});

test.each<[number, object]>([
  [1, { paper: "A4", orientation: "portrait" }],
  [3, { paper: "A3", orientation: "landscape" }],
  [20, { paper: "A3", orientation: "landscape", pagesWide: 3, titleColumns: [0, 1] }],
])("the matrix of %i × 5 projects: paper and pages that leave it legible", async (projects, print) => {
  const sheet = made(projectMatrix, await enlarged(1, { measures: 1, projects, kpis: 1 }));
  expect(sheet.print).toMatchObject(print);
  expect("pagesWide" in sheet.print).toBe("pagesWide" in print);
});

test("with many projects their names stand upright, in a row high enough for the longest", async () => {
  const sheet = made(projectMatrix, await enlarged(1, { measures: 1, projects: 20, kpis: 1 }));
  const header = sheet.print.titleRows?.[1] ?? 0;
  const upright = sheet.styles.filter(({ area, style }) => style.rotated === "stacked" && area.top === header);
  const longest = Math.max(...(sheet.cells[header] ?? []).slice(2).map((cell) => (cell.kind === "text" ? cell.text.length : 0)));
  expect(upright).toHaveLength(100);
  expect(sheet.rowHeights[header] ?? 0).toBeGreaterThanOrEqual(longest * 11);
});

test.each([1, 10])("the matrix of %i × 5 projects, read as a person's, has the same marks", async (projects) => {
  const graded = await enlarged(1, { measures: 1, projects, kpis: 1 });
  const { typedMarks } = await readBack(made(projectMatrix, graded));
  const derived = graded.plan.measures.flatMap(({ code }) => deriveProjectMarks(graded.plan, code).map(({ mark }) => `${code} ${mark}`));
  expect(typedMarks.filter(({ text }) => text !== "").map(({ measure, text }) => `${measure} ${text}`).sort()).toEqual([...derived].sort());
});

test.each([1, 3, 9])("集計 of %i × 10 policies: no chart has more than twenty bars, none is cut by a page, all rows are in one", async (measures) => {
  const sheet = made(summary, await enlarged(0, { measures, projects: 1, kpis: 1 }));
  for (const { categories, area, title } of sheet.charts ?? []) {
    expect([title, categories.bottom - categories.top < 20]).toEqual([title, true]);
    expect([title, sheet.pageBreaks?.filter((row) => row > area.top && row <= area.bottom)]).toEqual([title, []]);
  }
  const letters = (sheet.charts ?? []).filter(({ title }) => title.includes("（算出）"));
  expect(letters.reduce((rows, { categories }) => rows + categories.bottom - categories.top + 1, 0)).toBe(measures * 10);
});

test("KPI一覧 of 3,160 rows goes through upright pages, and each project begins one", async () => {
  const sheet = made(kpiList, await enlarged(1, { measures: 9, projects: 20, kpis: 2 }));
  const projects = sheet.cells.flatMap(([first], row) => (row >= sheet.frozen.rows && first?.kind === "text" ? [{ row, name: first.text }] : []));
  const begins = projects.filter(({ name }, index) => index > 0 && name !== projects[index - 1]?.name).map(({ row }) => row);
  expect([sheet.print.orientation, begins.length, begins.filter((row) => !sheet.pageBreaks?.includes(row))]).toEqual(["portrait", 99, []]);
  // On a page on which a project runs on, its name stands again.
  expect((sheet.pageBreaks ?? []).filter((row) => sheet.cells[row]?.[0]?.kind !== "text")).toEqual([]);
});

test("a page for each of 342 measures, which Excel still takes", async () => {
  expect(made(measurePages, await enlarged(0, { measures: 9, projects: 1, kpis: 1 })).pageBreaks).toHaveLength(341);
});
