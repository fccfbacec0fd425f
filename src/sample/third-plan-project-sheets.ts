import type { SheetDraft } from "../workbook/draft";
import { OfficeSheet } from "./office-sheet";
import type { SampleFigures, SampleKpi, SampleProject, ThirdPlan } from "./third-plan";

const YEARS = ["現状値\n（令和５年度）", "目標値\n（令和１１年度）"] as const;
const PAGE_TO_COME = "Ｐ.○";
/** Tables headed 取組 have one column more. */
const WIDTHS = { directions: [40, 46, 22, 22, 8], works: [34, 34, 30, 20, 20, 8] } as const;

const footerOf = ({ name }: ThirdPlan) => `${name}アクションプラン`;
const figureCells = ({ name, baseline, target }: SampleFigures) => [name, baseline, target];

/** Outcomes of the whole plan, and of all projects with their names between the rows. */
export function draftTargets(plan: ThirdPlan): SheetDraft {
  const sheet = new OfficeSheet("数値目標", footerOf(plan), [56, 22, 22]);
  sheet.title("重点プロジェクトの数値目標");
  sheet.gap();
  sheet.header(["えがお咲く指標", ...YEARS]);
  sheet.rows(plan.indicators.map(figureCells), [1, 2]);
  sheet.gap();
  sheet.header(["プロジェクト指標", ...YEARS]);
  for (const { code, name, overviewIndicators } of plan.projects) {
    sheet.heading(`${code} ${name}`);
    sheet.rows(overviewIndicators.map(figureCells), [1, 2]);
  }
  return sheet.draft(false);
}

const listsWorks = ({ heading }: SampleProject) => heading === "取組";
const directionCell = ({ typedDirection, title }: SampleKpi) => `${typedDirection}\n${title}`;

function draftSection(sheet: OfficeSheet, project: SampleProject, kpis: readonly SampleKpi[]): void {
  const { heading } = project;
  if (listsWorks(project)) {
    sheet.header([heading, "具体的な取組\n（関連事業）", "指標名", ...YEARS, "参考\nページ"]);
    sheet.rows(kpis.map((kpi) => [directionCell(kpi), kpi.content, kpi.indicator, kpi.baseline, kpi.target, PAGE_TO_COME]), [3, 4, 5]);
  } else {
    sheet.header([heading, "成果指標", ...YEARS, "参考\nページ"]);
    sheet.rows(kpis.map((kpi) => [directionCell(kpi), kpi.indicator, kpi.baseline, kpi.target, PAGE_TO_COME]), [2, 3, 4]);
  }
}

/** A project's page: its indicators, its KPIs section by section, the plans that go with it. */
export function draftProject(project: SampleProject, plan: ThirdPlan): SheetDraft {
  const { code, name, pageIndicators, kpis, relatedPlans } = project;
  const sheet = new OfficeSheet(`重点プロジェクト${code}`, footerOf(plan), listsWorks(project) ? WIDTHS.works : WIDTHS.directions);
  sheet.title(`重点プロジェクト${code}　${name}`);
  sheet.gap();
  sheet.heading("プロジェクト指標", 3);
  sheet.header(["指標名", ...YEARS]);
  sheet.rows(pageIndicators.map(figureCells), [1, 2]);
  sheet.gap();
  for (const section of new Set(kpis.map((kpi) => kpi.section))) {
    sheet.heading(section);
    draftSection(sheet, project, kpis.filter((kpi) => kpi.section === section));
    sheet.gap();
  }
  sheet.line("関連計画");
  for (const related of relatedPlans) sheet.line(`・ ${related}`);
  return sheet.draft(false);
}

export function draftNationalStrategy(plan: ThirdPlan): SheetDraft {
  const sheet = new OfficeSheet("総合戦略との関係", footerOf(plan), [46, 34, 34]);
  sheet.title("重点プロジェクトと国の総合戦略の関係");
  sheet.gap();
  sheet.header(["国の総合戦略の施策", "分野", "本市の重点プロジェクト"]);
  const nameOf = (code: string) => plan.projects.find((project) => project.code === code)?.name ?? "";
  sheet.rows(plan.nationalStrategy.map(({ aim, field, project }) => [aim, field, nameOf(project)]));
  return sheet.draft(true);
}
