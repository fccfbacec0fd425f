import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Indicator, Plan } from "../../src/plan/plan";
import { deriveProjectMarks } from "../../src/plan/project-marks";
import { readWorkbooks } from "../../src/reading/read-workbooks";
import type { Reading } from "../../src/reading/reading";
import { makeSample } from "../../src/sample/make-sample";
import { loadSecondPlan } from "../../src/sample/second-plan";
import { loadThirdPlan } from "../../src/sample/third-plan";
import type { SampleFigures } from "../../src/sample/third-plan";
import { FileWorkbook } from "../../src/workbook/file";
import { expectGolden } from "../golden";
import { describeWith, sharedPath } from "../shared";

const tables = loadThirdPlan();
const { measures, projects } = tables;

const readSnapshotOf = (bytes: Uint8Array, name: string) => new FileWorkbook(bytes, name).read();
const readShared = (name: string) => readSnapshotOf(new Uint8Array(readFileSync(sharedPath("workbooks", name))), name);

const line = (...texts: readonly (string | null | undefined)[]) => texts.map((text) => text ?? "").join("|");
const figuresIn = (indicators: readonly Indicator[]) => indicators.map(({ name, baseline, target, actual }) => line(name, baseline?.text, target?.text, actual?.text));
const figuresOf = (indicators: readonly SampleFigures[]) => indicators.map(({ name, baseline, target }) => line(name, baseline, target, ""));

/** Only tables headed 施策の展開方針 give a direction its name; behind the code in a table headed 取組 stands the 取組. */
function directionsOf(measure: string): readonly string[] {
  const named = projects.filter(({ heading }) => heading === "施策の展開方針").flatMap(({ kpis }) => kpis);
  const own = named.filter((kpi) => kpi.measure === measure).map(({ direction, title }) => line(measure, direction, title));
  return [...new Set(own)];
}

/** The rows of 対応表 between measures and projects: drawn up from the tables by hand and kept in the file beside this one. */
function marksIn(plan: Plan): string {
  const rows = plan.measures.map(({ code, name }) => {
    const marks = deriveProjectMarks(plan, code);
    const ofProject = (project: string) => {
      const found = marks.find((mark) => mark.project === project);
      return found ? `${found.mark} ${found.directions.join(",")}` : "";
    };
    return [code, name, ...plan.projects.map((project) => ofProject(project.code))].join("\t");
  });
  return ["measure\tname\t1\t2\t3\t4\t5", ...rows, ""].join("\n");
}

type Expected = {
  readonly load: () => Promise<Reading>;
  /** As the workbook calls it; a workbook that does not say has the name of its file. */
  readonly name: string;
  readonly others: readonly string[];
};

function describePlan({ load, name, others }: Expected): void {
  let reading: Reading;
  let plan: Plan;
  beforeAll(async () => {
    reading = await load();
    const found = reading.plans.find((each) => each.name === name);
    if (!found) throw new Error(`there is no ${name} among ${reading.plans.map((each) => each.name).join()}`);
    plan = found;
  });

  test("it is a plan of its own, and nothing is unread", () => {
    expect(reading.plans.map((each) => each.name)).toEqual([...others, name]);
    expect([reading.unread, reading.leftOut]).toEqual([[], []]);
  });

  test("7 policies and 36 measures, under their policies", () => {
    expect(plan.policyGroups).toEqual([]);
    expect(plan.policies.map((policy) => [policy.code, policy.name])).toEqual([...tables.policies]);
    expect(plan.measures.map((measure) => line(measure.code, measure.name, measure.policy))).toEqual(measures.map((measure) => line(measure.code, measure.name, measure.policy)));
    expect([plan.policies.length, plan.measures.length]).toEqual([7, 36]);
  });

  test("directions are named by the tables headed 施策の展開方針", () => {
    const read = plan.measures.flatMap(({ code, directions }) => directions.map((direction) => line(code, direction.code, direction.name)));
    expect(read).toEqual(measures.flatMap(({ code }) => directionsOf(code)));
  });

  test("no measure has an indicator, a letter or a level of its own yet", () => {
    const { indicators, overall, department, recordedQuantitative, recordedQualitative } = { ...plan.measures[0] };
    expect([indicators, overall, department, recordedQuantitative, recordedQualitative]).toEqual([[], null, null, null, null]);
    expect(plan.measures.flatMap((measure) => measure.indicators)).toEqual([]);
  });

  test("5 projects", () => {
    expect(plan.projects.map((project) => line(project.code, project.name))).toEqual(projects.map((project) => line(project.code, project.name)));
    expect(plan.projects).toHaveLength(5);
  });

  test("79 rows of KPIs, with section, direction and figures as they were typed", () => {
    const read = plan.projects.flatMap(({ code, kpis }) =>
      kpis.map((kpi) => line(code, kpi.section, kpi.measure, kpi.direction, kpi.title, kpi.name, kpi.baseline?.text, kpi.target?.text)),
    );
    const typed = projects.flatMap(({ code, kpis }) =>
      kpis.map((kpi) => line(code, kpi.section, kpi.measure, kpi.direction, kpi.title, kpi.indicator, kpi.baseline, kpi.target)),
    );
    expect(read).toEqual(typed);
    expect(read).toHaveLength(79);
    expect(plan.projects.flatMap(({ kpis }) => kpis).filter((kpi) => kpi.name === null)).toHaveLength(5);
  });

  test("every KPI knows its cell, also in a row without an indicator", () => {
    const [global, care] = plan.projects[3]?.kpis ?? [];
    expect([global, care].map((kpi) => [kpi?.place.sheet, kpi?.place.cell])).toEqual([
      ["重点プロジェクト4", "C10"],
      ["重点プロジェクト4", "A11"],
    ]);
  });

  test.each(["overviewIndicators", "pageIndicators"] as const)("%s", (list) => {
    expect(plan.projects.map((project) => figuresIn(project[list]))).toEqual(projects.map((project) => figuresOf(project[list])));
  });

  test("indicators of the whole plan", () => {
    expect(figuresIn(plan.planIndicators)).toEqual(figuresOf(tables.indicators));
  });

  test("43 related plans", () => {
    expect(plan.projects.map(({ relatedPlans }) => relatedPlans.map(({ text }) => text))).toEqual(projects.map(({ relatedPlans }) => relatedPlans));
    expect(projects.flatMap(({ relatedPlans }) => relatedPlans)).toHaveLength(43);
  });

  test("27 local indicators over 9 measures", () => {
    const read = plan.localIndicators.map((indicator) => line(indicator.measure, indicator.name));
    expect(read).toEqual(measures.flatMap(({ code, localIndicators }) => localIndicators.map((indicator) => line(code, indicator))));
    expect([read.length, new Set(plan.localIndicators.map(({ measure }) => measure)).size]).toEqual([27, 9]);
  });

  test("10 rows of the national strategy", () => {
    const links = tables.nationalStrategy.map(({ project, field, aim }) => line(project, field, aim));
    expect(plan.nationalStrategy.map(({ project, field, aim }) => line(project, field, aim))).toEqual(links);
    expect(links).toHaveLength(10);
  });

  test("goals", () => {
    expect(plan.measures.map(({ code, goals }) => `${code} ${goals.map(({ goal }) => goal).join("、")}`)).toEqual(measures.map(({ code, goals }) => `${code} ${goals}`));
  });

  test("the marks are those of the table that was drawn up by hand", () => {
    expectGolden(join(__dirname, "project-marks.tsv"), marksIn(plan));
    const marked = plan.measures.filter(({ code }) => deriveProjectMarks(plan, code).length > 0);
    expect(marked).toHaveLength(31);
  });

  test("districts and works are in none of these tables", () => {
    expect([plan.districts, plan.works]).toEqual([[], []]);
  });
}

/** Of two plans, neither holds anything of the other. */
function describeBoth(load: () => Promise<Reading>): void {
  test("the second plan has its 38 measures and 69 indicators, and no project", async () => {
    const [second] = (await load()).plans;
    const { measures: expected, policies } = loadSecondPlan();
    expect(second?.measures.map(({ code, name }) => line(code, name))).toEqual(expected.map(({ code, name }) => line(code, name)));
    expect(second?.measures.flatMap(({ indicators }) => indicators)).toHaveLength(69);
    expect([...(second?.policyGroups ?? []), ...(second?.policies ?? [])].map(({ code }) => code).sort()).toEqual([...policies.keys()].sort());
    expect([second?.projects, second?.planIndicators, second?.localIndicators, second?.nationalStrategy, second?.works, second?.districts]).toEqual([[], [], [], [], [], []]);
    expect(second?.measures.flatMap(({ goals }) => goals)).toEqual([]);
  });
}

describe("the sample", () => {
  const load = async () => readWorkbooks([await readSnapshotOf(makeSample(), "sample.xlsx")]);
  describePlan({ load, name: tables.name, others: ["第2次伊勢崎市総合計画"] });
  describeBoth(load);

  test("each table is known for what it is", async () => {
    const kinds = (await load()).tables.map(({ sheet, kind, plan }) => line(sheet, kind, plan));
    expect([...new Set(kinds)]).toEqual([
      "成果・課題一覧|evaluation-list|plan-1",
      "重点施策一覧|measure-master|plan-2",
      "数値目標|plan-indicators|plan-2",
      "数値目標|project-indicators|plan-2",
      ...[1, 2, 3, 4, 5].flatMap((number) => [`重点プロジェクト${number}|project-indicators|plan-2`, `重点プロジェクト${number}|kpi-table|plan-2`]),
      "総合戦略との関係|national-strategy|plan-2",
      "SDGsローカル指標|local-indicators|plan-2",
      "SDGsゴール|goals|plan-2",
    ]);
  });
});

describeWith("workbooks", "a department's own file", () => {
  describePlan({ load: async () => readWorkbooks([await readShared("action-plan-third.xlsx")]), name: "action-plan-third.xlsx", others: [] });
});

describeWith("workbooks", "two files of departments, read together", () => {
  const load = async () => readWorkbooks([await readShared("evaluation-second-plan.xlsx"), await readShared("action-plan-third.xlsx")]);
  describePlan({ load, name: "action-plan-third.xlsx", others: ["第2次伊勢崎市総合計画"] });
  describeBoth(load);
});
