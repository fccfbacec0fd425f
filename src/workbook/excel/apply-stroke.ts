import { areaName } from "../address";
import type { Border } from "../draft";
import type { Line } from "../finished-styles";
import { type Edge, type PlainStyle, rectanglesOf } from "./style-groups";
import { addressesOf, type Stroke } from "./write-plan";

// Excel's own words, written out: its enumerations are objects of the library, and the library may be older than they are.
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;
/** In degrees; 180 is upright letters one below the other. */
const ROTATIONS = { up: 90, down: -90, stacked: 180 } as const;

/** Of a double or broken line Excel itself knows the weight. */
const LINES = {
  hair: { style: "Continuous", weight: "Hairline" },
  dotted: { style: "Dot", weight: null },
  dashed: { style: "Dash", weight: null },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  double: { style: "Double", weight: null },
  thick: { style: "Continuous", weight: "Thick" },
} as const satisfies Record<Exclude<Border, "none">, object>;

function drawLines(format: Excel.RangeFormat, { border, color }: Line, edges: readonly Edge[]): void {
  if (border === "none") return;
  const { style, weight } = LINES[border];
  for (const edge of edges) {
    const drawn = format.borders.getItem(edge);
    drawn.style = style;
    if (weight !== null) drawn.weight = weight;
    if (color !== null) drawn.color = `#${color}`;
  }
}

function applyStyle(format: Excel.RangeFormat, style: PlainStyle): void {
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.font !== undefined) format.font.name = style.font;
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.shrink !== undefined) format.shrinkToFit = style.shrink;
  if (style.rotated !== undefined) format.textOrientation = ROTATIONS[style.rotated];
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

const formatOf = (sheet: Excel.Worksheet, addresses: string) => (addresses.includes(",") ? sheet.getRanges(addresses) : sheet.getRange(addresses)).format;

/** Rows of one height weigh less together than one by one, unless nearly each has its own. */
const MOST_HEIGHTS = 12;

export function setHeights(sheet: Excel.Worksheet, points: readonly (number | null)[], reset: boolean): void {
  if (points.length === 0) return;
  const rows = sheet.getRange(`A1:A${points.length}`);
  if (reset) rows.format.useStandardHeight = true;
  const heights = new Set(points.filter((height) => height !== null));
  if (heights.size > MOST_HEIGHTS) {
    rows.setRowProperties(points.map((height) => (height === null ? {} : { format: { rowHeight: height } })));
    return;
  }
  for (const [height, areas] of rectanglesOf(points.map((each) => [each === null ? null : String(each)]))) {
    for (const addresses of addressesOf(areas)) formatOf(sheet, addresses).rowHeight = Number(height);
  }
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
      sheet.getRange(areaName(stroke.area)).merge(stroke.across);
      return;
    case "style":
      applyStyle(formatOf(sheet, stroke.addresses), stroke.style);
      return;
    case "lines":
      drawLines(formatOf(sheet, stroke.addresses), stroke.line, stroke.edges);
      return;
    case "widths":
      sheet.getRangeByIndexes(0, 0, 1, stroke.points.length).setColumnProperties(stroke.points.map((width) => ({ format: { columnWidth: width } })));
      return;
    case "heights":
      setHeights(sheet, stroke.points, stroke.reset);
      return;
  }
}
