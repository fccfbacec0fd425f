import type { PlainIndicator, PlainKpi, PlainPlan, PlainProject } from "../plain-plan";
import type { Column } from "../columns";
import { drawingOf, drawTable, onlyIf } from "../columns";
import type { Drawn, DrawnRow } from "../drawing";
import { drawn, NOTHING, textRow } from "../drawing";
import type { Layout } from "../layout";
import { circled, CODE_STYLES, DIRECTION_STYLES } from "../steps/code-style";
import { wordFor } from "../steps/header-words";
import { hierarchy } from "./hierarchy";
import { indicatorColumns } from "./indicator-columns";
import type { Table } from "./table";

type Row = { readonly project: PlainProject; readonly section: string; readonly kpi: PlainKpi; readonly indicator: PlainIndicator; readonly key: string };

const BLANK: DrawnRow = { part: "blank", cells: [NOTHING] };

const PROJECT_TITLES = [
  ({ number, name }: PlainProject) => `重点プロジェクト${number}　${name}`,
  ({ number, name }: PlainProject) => `${number} ${name}`,
  ({ number, name }: PlainProject) => `重点プロジェクト${circled(number)}　${name}`,
  ({ number, name }: PlainProject) => `プロジェクト${number}：${name}`,
] as const;

export const projectTitle = (project: PlainProject, layout: Layout) => (PROJECT_TITLES[layout.taste % PROJECT_TITLES.length] ?? PROJECT_TITLES[0])(project);

/** Which of the three headings this office prints over its KPI tables. */
export const headingOf = (layout: Layout) => (["成果指標", "指標名", "取組"] as const)[layout.taste % 3] ?? "成果指標";

/** `1-6 方針 1⏎多種多彩な…`, `7-4 方針１関係⏎…`: a direction is only ever numbered with 方針 here. */
function linkText({ measure, direction, related, effort }: PlainKpi, layout: Layout): string {
  const title = headingOf(layout) === "取組" ? effort : direction.name;
  const style = layout.directionStyle === "(1)" || layout.directionStyle === "①" ? "方針１" : layout.directionStyle;
  const gap = layout.codeJoin === "　" ? "　" : " ";
  const break_ = layout.codeJoin === " " || layout.codeJoin === "　" ? gap : "\n";
  return `${CODE_STYLES[layout.codeStyle](measure, "measure")}${gap}${DIRECTION_STYLES[style](direction.number)}${related ? "関係" : ""}${break_}${title}`;
}

function rowsOf(projects: readonly PlainProject[]): readonly Row[] {
  return projects.flatMap((project) => project.sections.flatMap(({ name, kpis }, at) => kpis.flatMap((kpi, index) => kpi.indicators.map((indicator) => ({ project, section: name, kpi, indicator, key: `${project.number} ${at} ${index}` })))));
}

function columnsOf(rows: readonly Row[], layout: Layout): readonly Column<Row>[] {
  const form = headingOf(layout);
  const page: Column<Row> = { heading: { word: wordFor("page", 0) }, cell: () => drawn("Ｐ.○") };
  const link: Column<Row> = { heading: { word: form === "取組" ? "取組" : "施策の展開方針" }, cell: ({ kpi, key }): Drawn => hierarchy(`link ${key}`, linkText(kpi, layout)) };
  const effort: Column<Row> = { heading: { word: wordFor("effortWorks", 0) }, cell: ({ kpi, key }) => hierarchy(`effort ${key}`, `${kpi.effort}に取り組みます。`) };
  const figures = indicatorColumns<Row>({ word: "indicator", ...(form === "成果指標" ? {} : { group: "成果指標" }), baseline: true, actual: false, yearly: layout.followUp }, layout, ({ indicator }) => ({ indicator, run: null }), rows.map(({ indicator }) => indicator));
  const [name, ...others] = figures;
  const named: readonly Column<Row>[] = name ? [{ ...name, heading: { ...name.heading, word: form === "成果指標" ? "成果指標" : "指標名" } }] : [];
  return [link, ...onlyIf(form === "取組", effort), ...named, ...others, ...onlyIf(layout.columns === "all", page)];
}

/** Sections as heading rows, each with its own table below. */
function drawSections(project: PlainProject, layout: Layout, everyRow: readonly Row[]): readonly DrawnRow[] {
  const columns = columnsOf(everyRow, layout);
  if (layout.sections === "rows inside") return drawTable(columns, everyRow.filter((row) => row.project === project), layout, ({ section }) => [{ key: `${project.number} ${section}`, text: section }]);
  return project.sections.flatMap(({ name }, at) => [...onlyIf(at > 0, BLANK), textRow("heading", name, columns.length), ...drawTable(columns, everyRow.filter((row) => row.project === project && row.section === name), layout)]);
}

function drawPage(project: PlainProject, plan: PlainPlan, layout: Layout): readonly DrawnRow[] {
  const columns = indicatorColumns<PlainIndicator>({ word: "indicator", baseline: true, actual: false, yearly: layout.followUp }, layout, (indicator) => ({ indicator, run: null }), project.page);
  const [name, ...others] = columns;
  const own: readonly Column<PlainIndicator>[] = name ? [{ ...name, heading: { word: "指標名" } }, ...others] : [];
  return [
    textRow("title", projectTitle(project, layout), columns.length),
    BLANK,
    textRow("heading", "プロジェクト指標", columns.length),
    ...drawTable(own, project.page, { ...layout, totals: false }),
    BLANK,
    ...drawSections(project, layout, rowsOf(plan.projects)),
    BLANK,
    textRow("heading", "関連計画", columns.length),
    ...project.relatedPlans.map((related) => textRow("body", `・ ${related}`, columns.length)),
  ];
}

/** KPIs of the projects: under heading rows on a page each, or in one table with columns for project and section. */
export const kpiTable: Table = {
  kind: "kpi-table",
  tells: (layout) => ["projects", "kpis", ...onlyIf(headingOf(layout) !== "取組", "linkedDirections" as const), ...onlyIf(layout.sections !== "columns", "page" as const, "relatedPlans" as const), ...onlyIf(layout.followUp, "kpiYearly" as const)],
  draw(plan, layout) {
    if (layout.sections === "columns") {
      const rows = rowsOf(plan.projects);
      const columns: readonly Column<Row>[] = [
        { heading: { word: wordFor("project", layout.taste) }, cell: ({ project }) => hierarchy(`project ${project.number}`, `${project.number} ${project.name}`) },
        { heading: { word: wordFor("section", 0) }, cell: ({ project, section }) => hierarchy(`section ${project.number} ${section}`, section) },
        ...columnsOf(rows, layout),
      ];
      return [drawingOf("重点プロジェクトKPI", drawTable(columns, rows, layout))];
    }
    const pages = plan.projects.map((project) => drawingOf(`重点プロジェクト${project.number}`, drawPage(project, plan, layout)));
    if (layout.pages === "a project") return pages;
    return [drawingOf("重点プロジェクト", pages.flatMap(({ rows }, index) => [...onlyIf(index > 0, BLANK, BLANK), ...rows]))];
  },
};
