import type { Kpi, Plan } from "../../src/plan/plan";
import { deriveProjectMarks, listProjectMarks } from "../../src/plan/project-marks";
import { indicatorOf } from "./indicator-of";
import { planOf } from "./plan-of";

/** Rows of one measure in the tables of a project: the number of the direction, and the indicator. */
type Rows = readonly (readonly [direction: string | null, indicator: string | null])[];

const place = { file: "計画.xlsx", sheet: "重点プロジェクト", cell: "A1" };

const kpiOf = ([direction, name]: Rows[number]): Kpi => ({ ...indicatorOf({}), name, direction, measure: "7-4", title: "行政DXの推進", work: null, isRelated: true, section: null });

function planWith(projects: readonly Rows[]): Plan {
  return planOf({
    projects: projects.map((rows, index) => ({
      code: String(index + 1), name: "ＤＸ推進プロジェクト", place,
      overviewIndicators: [], pageIndicators: [], relatedPlans: [],
      // Every project has rows of another measure too, which say nothing about this one.
      kpis: [...rows.map(kpiOf), { ...kpiOf(["8", "空き家の戸数"]), measure: "7-3" }, { ...kpiOf(["9", null]), measure: "7-3" }],
    })),
  });
}

const say = (projects: readonly Rows[]) => deriveProjectMarks(planWith(projects), "7-4").map(({ project, mark, directions }) => `${project} ${mark} ${directions.join()}`);

const CASES: Readonly<Record<string, readonly [readonly Rows[], readonly string[]]>> = {
  "no linked direction: no mark": [[[]], []],
  "one direction: ○": [[[["1", "会員数の割合"]]], ["1 ○ 1"]],
  "two different directions: ◎": [[[["1", "会員数の割合"], ["2", "寄附件数"]]], ["1 ◎ 1,2"]],
  "three rows on one direction are one direction: ○": [[[["1", "会員数の割合"], ["1", null], ["1", null]]], ["1 ○ 1"]],
  "a row without an indicator counts as well": [[[["1", "会員数の割合"], ["2", null]]], ["1 ◎ 1,2"]],
  "a row that names the measure but no direction: ○": [[[[null, "会員数の割合"]]], ["1 ○ "]],
  "each project by itself, directions in their order": [[[["2", "寄附件数"]], [], [["10", "数"], ["2", "数"]]], ["1 ○ 2", "3 ◎ 2,10"]],
};

test.each(Object.entries(CASES))("%s", (_, [projects, expected]) => {
  expect(say(projects)).toEqual(expected);
});

test("for all measures at once they are the same", () => {
  const chosenMarks = [
    { table: "projects", measure: "7-4", column: "1", mark: "", listed: "◎", place },
    { table: "projects", measure: "7-9", column: "2", mark: "○", listed: "", place },
    { table: "projects", measure: "7-9", column: "2", mark: "◎", listed: "", place },
  ] as const;
  for (const [projects] of Object.values(CASES)) {
    for (const plan of [planWith(projects), { ...planWith(projects), chosenMarks }]) {
      const all = listProjectMarks(plan);
      expect(["7-3", "7-4", "7-9", "1-1"].map((measure) => all.get(measure) ?? [])).toEqual(["7-3", "7-4", "7-9", "1-1"].map((measure) => deriveProjectMarks(plan, measure)));
    }
  }
});
