/** How wide a text is, in half-width characters: 漢字 take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += /[\u0000-\u00FF\uFF61-\uFF9F]/u.test(sign) ? 1 : 2;
  return width;
}

/** How many lines a text takes in a column so many half-width characters wide. */
export function linesIn(text: string, columnWidth: number): number {
  const usable = Math.max(columnWidth - 1, 1);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / usable)), 0);
}
