import { chartName, checkChart, isChartName } from "../chart-parts";
import type { DraftChart } from "../draft";
import type { NamedDraft } from "../named-draft";
import { writeChart } from "./chart-xml";
import { writeAnchor, writeDrawingPart } from "./drawing-xml";
import { dropDependents, dropParts } from "./drop-parts";
import type { Family } from "./namespaces";
import type { PackageEdit } from "./package-edit";
import { folderOf } from "./part-name";
import { readRelations } from "./relations";
import { attributeOf, integerOf, relationOf, type XmlElement } from "./xml-tree";

const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Where the sheet stands, and the drawing that it has already. */
export type Canvas = { readonly sheetPart: string; readonly sheet: string; readonly drawing: string | null; readonly bookPart: string; readonly family: Family };

type OurChart = { readonly anchor: XmlElement; readonly relation: string; readonly id: number; readonly part: string };

function* below(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    yield* below(child);
  }
}

const find = (element: XmlElement, local: string): XmlElement | null => {
  for (const child of below(element)) if (child.local === local) return child;
  return null;
};

/** Charts that we made, told by their names from whatever a person put beside them. */
function listOurs(edit: PackageEdit, drawing: string, root: XmlElement): readonly OurChart[] {
  const relations = readRelations(edit.book, drawing);
  return root.children.flatMap((anchor): OurChart[] => {
    const name = find(anchor, "cNvPr");
    const chart = find(anchor, "chart");
    const relation = chart && relationOf(chart);
    const part = relations.find(({ id }) => id === relation)?.target;
    if (!name || !isChartName(attributeOf(name, "name") ?? "") || typeof relation !== "string" || part === undefined) return [];
    return [{ anchor, relation, part, id: integerOf(attributeOf(name, "id")) ?? 0 }];
  });
}

function addChart(edit: PackageEdit, canvas: Canvas, drawing: string, xml: string): string {
  const part = edit.freeName(`${folderOf(canvas.bookPart)}charts/chart`, "xml");
  edit.setText(part, xml);
  edit.announce(part, CHART);
  return edit.relate(drawing, `${canvas.family.relations}/chart`, part);
}

function addDrawing(edit: PackageEdit, { bookPart, family, sheetPart }: Canvas): { readonly part: string; readonly relation: string } {
  const part = edit.freeName(`${folderOf(bookPart)}drawings/drawing`, "xml");
  edit.setText(part, writeDrawingPart(family));
  edit.announce(part, DRAWING);
  return { part, relation: edit.relate(sheetPart, `${family.relations}/drawing`, part) };
}

/** Our charts as the draft has them, in the parts that they had; what there are fewer of goes. */
function drawCharts(edit: PackageEdit, canvas: Canvas, drawing: string, charts: readonly DraftChart[], draft: NamedDraft): number {
  let left = 0;
  edit.edit(drawing, (splices, root) => {
    const ours = listOurs(edit, drawing, root);
    let lastId = Math.max(1, ...[...below(root)].filter(({ local }) => local === "cNvPr").map((name) => integerOf(attributeOf(name, "id")) ?? 0));
    charts.forEach((chart, index) => {
      const xml = writeChart(draft, canvas.sheet, chart, canvas.family);
      const old = ours[index];
      if (old) {
        dropDependents(edit, old.part);
        edit.replaceText(old.part, xml);
        splices.replace(old.anchor.start, old.anchor.end, writeAnchor(chart, { name: chartName(index), id: old.id, relation: old.relation }, canvas.family));
        return;
      }
      lastId += 1;
      splices.append(root, writeAnchor(chart, { name: chartName(index), id: lastId, relation: addChart(edit, canvas, drawing, xml) }, canvas.family));
    });
    const surplus = ours.slice(charts.length);
    for (const { anchor, part } of surplus) {
      splices.replace(anchor.start, anchor.end, "");
      edit.unrelate(drawing, part);
    }
    dropParts(edit, surplus.map(({ part }) => part));
    left = root.children.length - surplus.length + Math.max(0, charts.length - ours.length);
  });
  return left;
}

export type Drawn = { readonly is: "as it was" } | { readonly is: "new"; readonly relation: string } | { readonly is: "gone" };

/** Draws the draft's charts; says whether the sheet has a new drawing to name, or none any more. */
export function putCharts(edit: PackageEdit, canvas: Canvas, draft: NamedDraft): Drawn {
  const { charts } = draft;
  if (charts === undefined) return { is: "as it was" };
  charts.forEach(checkChart);
  if (canvas.drawing !== null) {
    if (drawCharts(edit, canvas, canvas.drawing, charts, draft) > 0) return { is: "as it was" };
    edit.unrelate(canvas.sheetPart, canvas.drawing);
    dropParts(edit, [canvas.drawing]);
    return { is: "gone" };
  }
  if (charts.length === 0) return { is: "as it was" };
  const { part, relation } = addDrawing(edit, canvas);
  drawCharts(edit, canvas, part, charts, draft);
  return { is: "new", relation };
}
