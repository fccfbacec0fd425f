import { markFor } from "../plain-plan";
import type { PlainMeasure } from "../plain-plan";
import type { Column } from "../columns";
import { drawingOf, drawTable, onlyIf } from "../columns";
import { drawn, textRow } from "../drawing";
import type { Layout } from "../layout";
import { MARKS } from "../steps/goals-form";
import { measureColumns, policyBanners, policyColumns } from "./hierarchy";
import type { Table } from "./table";

const itself = (measure: PlainMeasure) => measure;

const LEGENDS = ["※対応する施策の展開方針が１つのみの場合は○、２つ以上の場合は◎を記載しています。", "凡例　○：１つ　◎：２つ以上"] as const;

const written = (mark: "○" | "◎" | null, layout: Layout) => (mark === "○" ? (MARKS[layout.taste % MARKS.length] ?? null) : mark);

/** 政策 | 重点施策 | a column for each project, as plans print it, with a legend below. */
export const projectMatrix: Table = {
  kind: "project-matrix",
  tells: () => ["marks"],
  draw(plan, layout) {
    const numbered = layout.taste % 2 === 0;
    const columns: readonly Column<PlainMeasure>[] = [
      ...policyColumns<PlainMeasure>(plan, layout, itself),
      ...measureColumns<PlainMeasure>(layout, itself),
      ...plan.everyProject.map((project): Column<PlainMeasure> => ({
        heading: { word: numbered ? `${project.number} ${project.name}` : project.name, ...onlyGroup(layout) },
        holds: "figure",
        cell: (measure) => drawn(written(markFor(project, measure), layout)),
      })),
    ];
    const rows = drawTable(columns, plan.measures, layout, policyBanners<PlainMeasure>(plan, layout, itself));
    return [drawingOf("重点プロジェクト対応表", [...rows, ...onlyIf(layout.notes, textRow("note", LEGENDS[layout.taste % LEGENDS.length] ?? "", columns.length))])];
  },
};

/** 重点プロジェクト（総合戦略） over all of them. */
const onlyGroup = ({ headingsMerged }: Layout) => (headingsMerged ? { group: "重点プロジェクト\n（総合戦略）" } : {});
