import type { CSSProperties } from "react";
import type { Cell } from "../workbook/snapshot";
import type { CellLook, Side } from "./sheet-look";

const FALLBACK = '"Yu Gothic UI", "Meiryo", "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", sans-serif';
const ALIGN = { left: "flex-start", center: "center", right: "flex-end" } as const;
const STAND = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/** Text stands left, numbers right, truth and errors in the middle, unless the sheet says otherwise. */
export function sideOf(cell: Cell, look: CellLook): Side {
  if (look.horizontal !== undefined) return look.horizontal;
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

export function boxStyle({ fill, top, right, bottom, left }: CellLook): CSSProperties {
  return {
    // A filled cell covers the sheet's own lines.
    ...(fill === undefined ? {} : { backgroundColor: fill, borderRightColor: fill, borderBottomColor: fill }),
    ...(top === undefined ? {} : { borderTop: top }),
    ...(right === undefined ? {} : { borderRight: right }),
    ...(bottom === undefined ? {} : { borderBottom: bottom }),
    ...(left === undefined ? {} : { borderLeft: left }),
  };
}

export function textStyle(cell: Cell, look: CellLook): CSSProperties {
  return {
    justifyContent: ALIGN[sideOf(cell, look)],
    alignItems: STAND[look.vertical ?? "bottom"],
    textAlign: sideOf(cell, look),
    // Points of a printed page are shown as pixels of the screen at 96 per inch.
    fontSize: `${((look.size ?? 11) * 96) / 72}px`,
    ...(look.bold === true ? { fontWeight: 600 } : {}),
    ...(look.italic === true ? { fontStyle: "italic" } : {}),
    ...(look.line === undefined ? {} : { textDecoration: look.line }),
    ...(look.font === undefined ? {} : { fontFamily: `"${look.font.replaceAll('"', "")}", ${FALLBACK}` }),
    ...(look.color === undefined ? {} : { color: look.color }),
    ...(look.indent === undefined || look.indent === 0 ? {} : { paddingInlineStart: `${look.indent * 9 + 3}px` }),
    whiteSpace: look.wrap === true ? "pre-wrap" : "pre",
  };
}
