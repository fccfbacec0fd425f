import type { Cell } from "../../../src/workbook/snapshot";
import type { Drawing, Drawn } from "../drawing";

const KANA = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
const INSIDE = new RegExp(`^(.{7,}?${KANA})(${KANA}{2,}.*)$`, "u");

const FIGURE = /^▲?[0-9][0-9,.]*\s?[^\s\-－0-9.．)）]{1,5}(?:\s?(?:以上|以下))?(?:\s\(R.*)?$|[:\s][0-9.]+%/;

/** Figures fit their column, and lists of projects have a line for each. */
const isWhole = (text: string) => text.includes("\n") || FIGURE.test(text) || text.endsWith("プロジェクト");

const breakText = (cell: Cell): Cell => (cell.kind === "text" && !isWhole(cell.text) ? { ...cell, text: cell.text.replace(INSIDE, "$1\n$2") } : cell);

/** Long names are broken by hand to fit a narrow column. */
export function breakLines(drawing: Drawing): Drawing {
  if (drawing.listed) return drawing;
  return { ...drawing, rows: drawing.rows.map((row) => (row.part === "body" ? { ...row, cells: row.cells.map((drawn): Drawn => ({ ...drawn, cell: breakText(drawn.cell) })) } : row)) };
}

/** 指標 becomes 指　標, as offices stretch a short heading over its column. */
export function stretchHeadings(drawing: Drawing, gap: " " | "　"): Drawing {
  const stretch = (cell: Cell): Cell => (cell.kind === "text" && /^\p{Script=Han}{2,4}$/u.test(cell.text) ? { ...cell, text: Array.from(cell.text).join(gap) } : cell);
  return { ...drawing, rows: drawing.rows.map((row) => (row.part === "header" ? { ...row, cells: row.cells.map((drawn): Drawn => ({ ...drawn, cell: stretch(drawn.cell) })) } : row)) };
}

/** Blanks before and behind a text, which nobody sees. */
export function padTexts(drawing: Drawing): Drawing {
  const pad = (cell: Cell, column: number): Cell => (cell.kind === "text" && cell.text.trim() !== "" ? { ...cell, text: column % 2 === 0 ? `${cell.text} ` : `　${cell.text}` } : cell);
  return { ...drawing, rows: drawing.rows.map((row) => (row.part === "body" ? { ...row, cells: row.cells.map((drawn, column): Drawn => ({ ...drawn, cell: pad(drawn.cell, column) })) } : row)) };
}
