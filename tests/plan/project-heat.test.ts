import { heatProjects, linksProjects } from "../../src/plan/project-heat";
import type { ChosenMark, Kpi } from "../../src/plan/plan";
import { measureOf, projectOf } from "../sheets/measure-of";
import { indicatorOf } from "./indicator-of";
import { planOf } from "./plan-of";

const kpi = (measure: string, direction: string): Kpi => ({ ...indicatorOf({}), measure, direction, title: "", work: null, isRelated: false, section: null });
const chosen = (measure: string, column: string, mark: ChosenMark["mark"]): ChosenMark => ({ table: "projects", measure, column, mark, listed: "", place: { file: "計画.xlsx", sheet: "設定", cell: "B2" } });

const policies = [{ code: "1", name: "", goal: null, place: measureOf("1-1", "").place }, { code: "2", name: "", goal: null, place: measureOf("1-1", "").place }];
const measures = [measureOf("2-1", "道路"), measureOf("1-1", "子育て"), measureOf("1-2", "教育")];

test("the number of directions, by policy; two rows on the same direction are one", () => {
  const heat = heatProjects(planOf({ policies, measures, projects: [projectOf("1", "少子化対策", { kpis: [kpi("1-1", "1"), kpi("1-1", "2"), kpi("1-1", "2"), kpi("1-1", "3"), kpi("2-1", "1")] }), projectOf("2", "防災")] }));
  expect(heat?.projects.map(({ name }) => name)).toEqual(["少子化対策", "防災"]);
  expect(heat?.rows.map(({ measure, cells }) => [measure.code, ...cells.map(({ project, amount }) => `${project}: ${amount}`)])).toEqual([["1-1", "1: 3"], ["1-2"], ["2-1", "1: 1"]]);
});

test("a mark that a person chose counts over the links", () => {
  const projects = [projectOf("1", "少子化対策", { kpis: [kpi("1-1", "1"), kpi("1-1", "2"), kpi("1-2", "1")] })];
  const heat = heatProjects(planOf({ policies, measures, projects, chosenMarks: [chosen("1-1", "1", "○"), chosen("1-2", "1", ""), chosen("2-1", "1", "◎")] }));
  expect(heat?.rows.map(({ cells }) => cells.map(({ amount }) => amount))).toEqual([[1], [], [2]]);
});

test("where nothing is linked, there is nothing to see", () => {
  const stranger = projectOf("1", "少子化対策", { kpis: [kpi("9-9", "1")] });
  for (const plan of [planOf({}), planOf({ policies, measures, projects: [projectOf("1", "少子化対策")] }), planOf({ policies, measures, projects: [stranger] })]) {
    expect([heatProjects(plan), linksProjects(plan)]).toEqual([null, false]);
  }
  expect(linksProjects(planOf({ policies, measures, projects: [projectOf("1", "少子化対策", { kpis: [kpi("1-1", "1")] })] }))).toBe(true);
  expect(linksProjects(planOf({ policies, measures, projects: [projectOf("1", "少子化対策")], chosenMarks: [chosen("2-1", "1", "◎")] }))).toBe(true);
});
