import { asNumber, asOneOf, asText, asTruth } from "./arguments";
import { type HostSheet, type Side, type SideName, STANDARD_HEIGHT, STANDARD_WIDTH, type Style, without } from "./book";
import { cellAt, restyle } from "./cells";
import { columnCount, isWholeColumns, isWholeRows, type Rectangle, rowCount } from "./grid";
import type { HostObject, Member } from "./host-object";
import { accessDenied, invalidArgument, notImplemented } from "./refusal";

type Cells = { readonly sheet: HostSheet; readonly areas: readonly Rectangle[] };

export function refuseIfProtected(sheet: HostSheet): void {
  if (sheet.protected) throw accessDenied(`the sheet ${sheet.name} is protected`);
}

function changeStyles({ sheet, areas }: Cells, change: (style: Style) => Style): void {
  refuseIfProtected(sheet);
  for (const area of areas) {
    if (isWholeRows(area) || isWholeColumns(area)) throw notImplemented("styles of whole rows and columns");
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) restyle(sheet, row, column, change);
    }
  }
}

/** One value for all cells, or null where they differ, as Excel answers. */
function common<T>({ sheet, areas }: Cells, read: (style: Style) => T): T | null {
  let first: T | undefined;
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const value = read(cellAt(sheet, row, column).style);
        if (first === undefined) first = value;
        else if (first !== value) return null;
      }
    }
  }
  return first ?? null;
}

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

function asColor(value: unknown): string {
  const text = asText(value, "color");
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`colour ${text}`);
  return text.toUpperCase();
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Edge = (typeof EDGES)[number];

/** Which side of which cells an edge of a rectangle is; an inner line belongs to the cells on both of its sides. */
function sidesOf(edge: Edge, area: Rectangle): readonly { readonly side: SideName; readonly area: Rectangle }[] {
  switch (edge) {
    case "EdgeTop":
      return [{ side: "top", area: { ...area, bottom: area.top } }];
    case "EdgeBottom":
      return [{ side: "bottom", area: { ...area, top: area.bottom } }];
    case "EdgeLeft":
      return [{ side: "left", area: { ...area, right: area.left } }];
    case "EdgeRight":
      return [{ side: "right", area: { ...area, left: area.right } }];
    case "InsideHorizontal":
      if (rowCount(area) === 1) throw invalidArgument("InsideHorizontal of one row");
      return [
        { side: "bottom", area: { ...area, bottom: area.bottom - 1 } },
        { side: "top", area: { ...area, top: area.top + 1 } },
      ];
    case "InsideVertical":
      if (columnCount(area) === 1) throw invalidArgument("InsideVertical of one column");
      return [
        { side: "right", area: { ...area, right: area.right - 1 } },
        { side: "left", area: { ...area, left: area.left + 1 } },
      ];
  }
}

function border(cells: Cells, edge: Edge): HostObject {
  const change = (alter: (side: Side) => Side | undefined) => {
    for (const area of cells.areas) {
      for (const part of sidesOf(edge, area)) {
        changeStyles({ sheet: cells.sheet, areas: [part.area] }, ({ [part.side]: before, ...rest }) => {
          const after = alter(before ?? { style: "Continuous", weight: "Thin", color: "#000000" });
          return after ? { ...rest, [part.side]: after } : rest;
        });
      }
    }
  };
  return {
    type: "RangeBorder",
    members: {
      Style: {
        since: 1,
        set: (value) => {
          const style = asOneOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"], "border style");
          change((side) => (style === "None" ? undefined : { ...side, style }));
        },
      },
      Weight: {
        since: 1,
        set: (value) => {
          const weight = asOneOf(value, ["Hairline", "Thin", "Medium", "Thick"], "border weight");
          change((side) => ({ ...side, weight }));
        },
      },
      Color: {
        since: 1,
        set: (value) => {
          const color = asColor(value);
          change((side) => ({ ...side, color }));
        },
      },
    },
  };
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

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
