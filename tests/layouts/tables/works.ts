import type { PlainFigure, PlainMeasure, PlainPlan, PlainWork } from "../plain-plan";
import { YEARS } from "../plain-plan";
import type { Column } from "../columns";
import { drawingOf, drawTable, onlyIf } from "../columns";
import { drawn, NOTHING } from "../drawing";
import type { Layout } from "../layout";
import { DIRECTION_STYLES } from "../steps/code-style";
import { writeFigure } from "../steps/figure-form";
import { MARKS } from "../steps/goals-form";
import { wordFor } from "../steps/header-words";
import { hierarchy, measureColumns, measureKey, policyBanners, policyColumns } from "./hierarchy";
import type { Table } from "./table";

type Row = { readonly measure: PlainMeasure; readonly work: PlainWork };

function projectColumns(plan: PlainPlan, layout: Layout): readonly Column<Row>[] {
  const names = new Map(plan.everyProject.map(({ number, name }) => [number, `${number} ${name}`]));
  if (layout.goalForm === "list") return [{ heading: { word: wordFor("project", layout.taste) }, cell: ({ work }) => drawn(work.projects.map((number) => (layout.taste % 2 === 0 ? String(number) : (names.get(number) ?? ""))).join(layout.taste % 2 === 0 ? "、" : "\n")) }];
  return plan.everyProject.map(({ number, name }): Column<Row> => ({
    heading: { word: layout.taste % 2 === 0 ? `${number} ${name}` : name, ...(layout.headingsMerged ? { group: "重点プロジェクト" } : {}) },
    cell: ({ work }) => (work.projects.includes(number) ? drawn(MARKS[layout.taste % MARKS.length] ?? null) : NOTHING),
  }));
}

/** Under a heading in 千円 three zeros are left away. */
const inThousands = (figure: PlainFigure, layout: Layout): PlainFigure => (figure.state === "value" && layout.unitPlace === "header" ? { ...figure, digits: String(Number(figure.digits) / 1000) } : figure);

/** 重点事業 under measures and directions, with the projects they serve and what they cost a year. */
export const works: Table = {
  kind: "works",
  tells: ({ columns }) => ["works", ...onlyIf(columns === "all", "workProjects" as const)],
  draw(plan, layout) {
    const rows = plan.works.flatMap((work): Row[] => {
      const measure = plan.measures.find(({ code }) => code === work.measure);
      return measure ? [{ measure, work }] : [];
    });
    const columns: readonly Column<Row>[] = [
      ...policyColumns<Row>(plan, layout, ({ measure }) => measure),
      ...measureColumns<Row>(layout, ({ measure }) => measure),
      { heading: { word: wordFor("direction", layout.taste) }, cell: ({ measure, work }) => hierarchy(`${measureKey(measure)} ${work.direction}`, DIRECTION_STYLES[layout.directionStyle](work.direction)) },
      { heading: { word: wordFor("work", layout.taste) }, holds: "name", cell: ({ work }) => drawn(work.name) },
      ...onlyIf(layout.columns === "all", ...projectColumns(plan, layout)),
      ...YEARS.yearly.map((year, index): Column<Row> => ({
        heading: { word: `${wordFor("budget", layout.taste)}${layout.unitPlace === "header" ? "（千円）" : ""}`, year },
        holds: "figure",
        cell: ({ work }) => ({ cell: writeFigure(inThousands(work.budget[index] ?? { state: "empty" }, layout), layout.figures, layout.unitPlace === "header" ? "円" : null), run: null }),
      })),
    ];
    return [drawingOf("重点事業一覧", drawTable(columns, rows, layout, policyBanners<Row>(plan, layout, ({ measure }) => measure)))];
  },
};
