import type { PlainIndicator, PlainProject } from "../plain-plan";
import type { Column } from "../columns";
import { drawingOf, drawTable } from "../columns";
import type { DrawnRow } from "../drawing";
import { drawn, textRow } from "../drawing";
import type { Layout } from "../layout";
import { wordFor } from "../steps/header-words";
import { drawHeadings } from "../headings";
import { hierarchy } from "./hierarchy";
import { indicatorColumns } from "./indicator-columns";
import type { Table } from "./table";

const facts = (word: "projectIndicator" | "planIndicator" | "indicator") => ({ word, baseline: true, actual: false, yearly: false });

type Row = { readonly project: PlainProject; readonly indicator: PlainIndicator };

/** The overview: each project's name as a row above its indicators, or in a column beside them. */
export const projectIndicators: Table = {
  kind: "project-indicators",
  tells: () => ["projects", "overview"],
  draw(plan, layout) {
    const rows = plan.projects.flatMap((project) => project.overview.map((indicator): Row => ({ project, indicator })));
    const indicatorOf = ({ indicator }: Row) => ({ indicator, run: null });
    const all = rows.map(({ indicator }) => indicator);
    if (layout.sections === "columns") {
      const columns: readonly Column<Row>[] = [
        { heading: { word: wordFor("project", layout.taste) }, cell: ({ project }) => hierarchy(`project ${project.number}`, `${project.number} ${project.name}`) },
        ...indicatorColumns<Row>(facts("projectIndicator"), layout, indicatorOf, all),
      ];
      return [drawingOf("プロジェクト指標", drawTable(columns, rows, layout))];
    }
    const columns = indicatorColumns<Row>(facts("projectIndicator"), layout, indicatorOf, all);
    const body = plan.projects.flatMap((project): DrawnRow[] => [
      textRow("heading", `${project.number} ${project.name}`, columns.length),
      ...rows.filter((row) => row.project === project).map((row): DrawnRow => ({ part: "body", cells: columns.map(({ cell }) => cell(row)) })),
    ]);
    return [drawingOf("数値目標", [...drawHeadings(columns.map(({ heading }) => heading), layout), ...body])];
  },
};

export const planIndicators: Table = {
  kind: "plan-indicators",
  tells: () => ["planIndicators"],
  draw(plan, layout) {
    const columns = indicatorColumns<PlainIndicator>(facts("planIndicator"), layout, (indicator) => ({ indicator, run: null }), plan.planIndicators);
    return [drawingOf("全体の指標", drawTable(columns, plan.planIndicators, layout))];
  },
};

type Related = { readonly project: PlainProject; readonly name: string };

export const relatedPlans: Table = {
  kind: "related-plans",
  tells: () => ["projects", "relatedPlans"],
  draw(plan, layout) {
    const listed = layout.taste % 2 === 0;
    const rows = plan.projects.flatMap((project) => (listed ? [{ project, name: project.relatedPlans.map((name) => `・${name}`).join("\n") }] : project.relatedPlans.map((name) => ({ project, name }))));
    const columns: readonly Column<Related>[] = [
      { heading: { word: wordFor("project", layout.taste) }, cell: ({ project }) => hierarchy(`project ${project.number}`, `${project.number} ${project.name}`) },
      { heading: { word: wordFor("relatedPlan", layout.taste) }, cell: ({ name }) => drawn(name) },
    ];
    return [{ ...drawingOf("関連計画一覧", drawTable(columns, rows, { ...layout, totals: false })), listed: true }];
  },
};

export const nationalStrategy: Table = {
  kind: "national-strategy",
  tells: () => ["strategy"],
  draw(plan, layout: Layout) {
    const nameOf = (number: number) => plan.projects.find((project) => project.number === number)?.name ?? "";
    const columns: readonly Column<(typeof plan.strategy)[number]>[] = [
      { heading: { word: wordFor("aim", 0) }, cell: ({ aim }) => drawn(aim) },
      { heading: { word: wordFor("field", 0) }, cell: ({ field }) => drawn(field) },
      { heading: { word: wordFor("ownProject", 0) }, cell: ({ project }) => drawn(layout.taste % 2 === 0 ? nameOf(project) : `${project} ${nameOf(project)}`) },
    ];
    return [drawingOf("総合戦略との関係", drawTable(columns, plan.strategy, { ...layout, totals: false }))];
  },
};
