import { asNumber, asOneOf, asText, asTruth } from "./arguments";
import { border, EDGES } from "./border-members";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type Style, without } from "./book";
import type { HostObject, Member } from "./host-object";
import { invalidArgument } from "./refusal";
import { asColor, type Cells, changeStyles, common, refuseIfProtected } from "./styling";

/** A style's property; a value equal to the book's default is not kept. */
function styled<K extends keyof Style>(cells: Cells, since: number, key: K, parse: (value: unknown) => NonNullable<Style[K]>, byDefault: unknown): Member {
  return {
    since,
    get: () => common(cells, (style) => style[key] ?? byDefault),
    set: (value) => {
      const parsed = parse(value);
      changeStyles(cells, (style) => (parsed === byDefault ? without(style, key) : { ...style, [key]: parsed }));
    },
  };
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

function asRotation(value: unknown): number {
  const degrees = asNumber(value, "textOrientation");
  if (!Number.isInteger(degrees) || degrees < -90 || (degrees > 90 && degrees !== 180)) throw invalidArgument(`textOrientation ${degrees}`);
  return degrees;
}

function sized(cells: Cells, dimension: "rows" | "columns"): Member {
  const { sheet, areas } = cells;
  const sizes = dimension === "rows" ? sheet.rowHeights : sheet.columnWidths;
  const [from, to, highest, byDefault] = dimension === "rows" ? (["top", "bottom", 409.5, STANDARD_HEIGHT] as const) : (["left", "right", 1800, STANDARD_WIDTH] as const);
  return {
    since: 2,
    get: () => {
      const found = new Set(areas.flatMap((area) => Array.from({ length: area[to] - area[from] + 1 }, (_, index) => sizes.get(area[from] + index) ?? byDefault)));
      return found.size === 1 ? [...found][0] : null;
    },
    set: (value) => {
      refuseIfProtected(sheet);
      const size = asNumber(value, "size in points");
      if (size < 0 || size > highest) throw invalidArgument(`size ${size}`);
      for (const area of areas) for (let index = area[from]; index <= area[to]; index += 1) sizes.set(index, size);
    },
  };
}

export function rangeFormat(cells: Cells): HostObject {
  const { sheet, areas } = cells;
  return {
    type: "RangeFormat",
    members: {
      Fill: {
        since: 1,
        open: () => ({
          type: "RangeFill",
          members: {
            Color: styled(cells, 1, "fill", asColor, ""),
            Clear: { since: 1, call: () => { changeStyles(cells, (style) => without(style, "fill")); } },
          },
        }),
      },
      Font: {
        since: 1,
        open: () => ({
          type: "RangeFont",
          members: {
            Bold: styled(cells, 1, "bold", (value) => asTruth(value, "bold"), false),
            Italic: styled(cells, 1, "italic", (value) => asTruth(value, "italic"), false),
            Name: styled(cells, 1, "font", (value) => asText(value, "name"), "游ゴシック"),
            Size: styled(cells, 1, "size", (value) => asNumber(value, "size"), 11),
            Color: styled(cells, 1, "color", asColor, "#000000"),
          },
        }),
      },
      Borders: {
        since: 1,
        open: () => ({ type: "RangeBorderCollection", members: {}, item: (key) => border(cells, asOneOf(key, EDGES, "border")) }),
      },
      HorizontalAlignment: styled(cells, 1, "horizontal", (value) => asOneOf(value, HORIZONTAL, "alignment"), "General"),
      VerticalAlignment: styled(cells, 1, "vertical", (value) => asOneOf(value, VERTICAL, "alignment"), "Center"),
      WrapText: styled(cells, 1, "wrap", (value) => asTruth(value, "wrapText"), false),
      IndentLevel: styled(cells, 9, "indent", (value) => asNumber(value, "indentLevel"), 0),
      ShrinkToFit: styled(cells, 9, "shrink", (value) => asTruth(value, "shrinkToFit"), false),
      TextOrientation: styled(cells, 7, "rotation", asRotation, 0),
      RowHeight: sized(cells, "rows"),
      ColumnWidth: sized(cells, "columns"),
      UseStandardHeight: {
        since: 7,
        set: (value) => {
          refuseIfProtected(sheet);
          if (asTruth(value, "useStandardHeight")) for (const area of areas) for (const row of [...sheet.rowHeights.keys()]) if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
        },
      },
    },
  };
}
