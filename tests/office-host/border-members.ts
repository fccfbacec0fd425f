import { asOneOf } from "./arguments";
import type { Side, SideName } from "./book";
import { columnCount, type Rectangle, rowCount } from "./grid";
import type { HostObject } from "./host-object";
import { invalidArgument } from "./refusal";
import { asColor, type Cells, changeStyles } from "./styling";

export const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
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

export function border(cells: Cells, edge: Edge): HostObject {
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
