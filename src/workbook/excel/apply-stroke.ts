import { areaName } from "../address";
import type { DraftStyle, PrintSetup } from "../draft";
import type { Stroke } from "./write-plan";

// Excel's own words, written out: its enumerations are objects of the library, and the library may be older than they are.
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;
const WEIGHTS = { hair: "Hairline", dotted: "Thin", dashed: "Thin", thin: "Thin", medium: "Medium", double: "Thick", thick: "Thick" } as const;

type Inner = Extract<Stroke, { do: "style" }>["inner"];

function drawBorders(format: Excel.RangeFormat, weight: (typeof WEIGHTS)[keyof typeof WEIGHTS], inner: Inner): void {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...(inner.rows ? (["InsideHorizontal"] as const) : []), ...(inner.columns ? (["InsideVertical"] as const) : [])] as const;
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = weight;
  }
}

function applyStyle(format: Excel.RangeFormat, style: DraftStyle, inner: Inner): void {
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.border !== undefined && style.border !== "none") drawBorders(format, WEIGHTS[style.border], inner);
}

function setUpPrint(layout: Excel.PageLayout, print: PrintSetup): void {
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  // One page wide, as many pages long as it takes. Taken as a whole object only.
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  const foot = layout.headersFooters.defaultForAllPages;
  // `&` begins a code in a footer: `A&B` must be written `A&&B`.
  foot.leftFooter = print.footer.replaceAll("&", "&&");
  foot.rightFooter = "&P / &N";
  layout.paperSize = print.paper;
}

export function setHeights(sheet: Excel.Worksheet, points: readonly (number | null)[], reset: boolean): void {
  if (points.length === 0) return;
  const rows = sheet.getRange(`A1:A${points.length}`);
  if (reset) rows.format.useStandardHeight = true;
  if (points.some((height) => height !== null)) rows.setRowProperties(points.map((height) => (height === null ? {} : { format: { rowHeight: height } })));
}

export function clearArea(range: Excel.Range): void {
  range.unmerge();
  range.clear("Contents");
  range.clear("Formats");
}

export function applyStroke(sheet: Excel.Worksheet, stroke: Stroke): void {
  switch (stroke.do) {
    case "clear":
      clearArea(sheet.getRange(areaName(stroke.area)));
      return;
    case "format":
      // One value for the whole rectangle: a value per cell would be very slow.
      sheet.getRange(areaName(stroke.area)).numberFormat = [[stroke.format]];
      return;
    case "values":
      sheet.getRange(areaName(stroke.area)).formulas = stroke.values.map((row) => [...row]);
      return;
    case "merge":
      sheet.getRange(areaName(stroke.area)).merge();
      return;
    case "style":
      applyStyle((stroke.addresses.includes(",") ? sheet.getRanges(stroke.addresses) : sheet.getRange(stroke.addresses)).format, stroke.style, stroke.inner);
      return;
    case "widths":
      sheet.getRangeByIndexes(0, 0, 1, stroke.points.length).setColumnProperties(stroke.points.map((width) => ({ format: { columnWidth: width } })));
      return;
    case "heights":
      setHeights(sheet, stroke.points, stroke.reset);
      return;
    case "freeze":
      if (stroke.columns === 0) sheet.freezePanes.freezeRows(stroke.rows);
      else if (stroke.rows === 0) sheet.freezePanes.freezeColumns(stroke.columns);
      else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, stroke.rows, stroke.columns));
      return;
    case "print":
      setUpPrint(sheet.pageLayout, stroke.print);
  }
}
