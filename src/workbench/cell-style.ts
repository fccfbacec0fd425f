import type { CSSProperties } from "react";
import type { Cell } from "../workbook/snapshot";
import type { CellLook, Edge } from "./sheet-look";

const LINES: Readonly<Record<Edge, string>> = {
  none: "",
  hair: "1px dotted",
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
  dashed: "1px dashed",
  dotted: "1px dotted",
};

const line = (edge: Edge | undefined) => (edge === undefined || edge === "none" ? undefined : `${LINES[edge]} var(--ink)`);

const ALIGN = { left: "flex-start", center: "center", right: "flex-end" } as const;
const STAND = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/** Text stands left, numbers right, truth and errors in the middle, unless the sheet says otherwise. */
export function sideOf(cell: Cell, look: CellLook | null): "left" | "center" | "right" {
  if (look?.horizontal !== undefined) return look.horizontal;
  switch (cell.kind) {
    case "number":
    case "date":
      return "right";
    case "boolean":
    case "error":
      return "center";
    case "text":
    case "empty":
      return "left";
  }
}

export function boxStyle(look: CellLook | null): CSSProperties {
  if (look === null) return {};
  const { edges } = look;
  return {
    ...(look.fill === undefined ? {} : { backgroundColor: look.fill }),
    borderTop: line(edges?.top),
    borderLeft: line(edges?.left),
    borderRight: line(edges?.right),
    borderBottom: line(edges?.bottom),
  };
}

export function textStyle(cell: Cell, look: CellLook | null): CSSProperties {
  return {
    justifyContent: ALIGN[sideOf(cell, look)],
    alignItems: STAND[look?.vertical ?? "bottom"],
    textAlign: sideOf(cell, look),
    // Points of a printed page are shown as pixels of the screen at 96 per inch.
    fontSize: `${((look?.size ?? 11) * 96) / 72}px`,
    ...(look?.bold === true ? { fontWeight: 600 } : {}),
    ...(look?.italic === true ? { fontStyle: "italic" } : {}),
    ...(look?.underline === true ? { textDecoration: "underline" } : {}),
    ...(look?.color === undefined ? {} : { color: look.color }),
    ...(look?.indent === undefined || look.indent === 0 ? {} : { paddingInlineStart: `${look.indent * 9 + 3}px` }),
    ...(look?.upright === true ? { writingMode: "vertical-rl", textOrientation: "upright" } : {}),
    whiteSpace: look?.wrap === true ? "pre-wrap" : "pre",
  };
}
