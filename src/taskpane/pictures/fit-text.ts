/** In parts of the letters' height; a little more than the fonts of Windows take, so that nothing is cut. */
const WIDE = 1;
const NARROW = 0.58;
const MORE = "…";

/** About how wide a text is drawn. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += /[\u0000-\u00FF\u2013-\u201D\uFF61-\uFF9F]/u.test(sign) ? NARROW : WIDE;
  return width * size;
}

/** How much of a text fits; at least one sign, so that whoever breaks lines comes to an end. */
function headOf(text: string, width: number, size: number): string {
  const signs = Array.from(text);
  let end = 1;
  while (end < signs.length && widthOf(signs.slice(0, end + 1).join(""), size) <= width) end += 1;
  return signs.slice(0, end).join("");
}

/** What of a text fits into one line: 「子どもを安心して生み…」. */
export function shorten(text: string, width: number, size: number): string {
  return widthOf(text, size) <= width ? text : headOf(text, width - WIDE * size, size).trimEnd() + MORE;
}

/** English breaks between words, Japanese anywhere. */
function lineOf(text: string, width: number, size: number): string {
  const head = headOf(text, width, size);
  const rest = text.slice(head.length);
  const blank = head.lastIndexOf(" ");
  const isCutWord = /[A-Za-z,.]$/.test(head) && /^[A-Za-z]/.test(rest);
  return isCutWord && blank > 0 ? head.slice(0, blank) : head;
}

/** Fewer signs than these look lost in a line of their own: 「…まちをつく」「る」. */
const LEAST = 4;

function withoutOrphan(line: string, text: string): string {
  const left = Array.from(text.slice(line.length).trim()).length;
  return left < LEAST && /[^\u0000-\u00FF]$/u.test(line) ? Array.from(line).slice(0, left - LEAST).join("") || line : line;
}

/** A text in lines of that width; what does not fit into the last of them is left out with …. */
export function breakText(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (lines.length < most - 1 && widthOf(rest, size) > width) {
    const line = withoutOrphan(lineOf(rest, width, size), rest);
    lines.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  return rest === "" ? lines : [...lines, shorten(rest, width, size)];
}
