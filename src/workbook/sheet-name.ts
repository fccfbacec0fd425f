const LONGEST = 31;

/** Excel takes `評価結果` and `評価結果 ` for two names and `ABC` and `ａｂｃ` for one, depending on its language: be careful. */
const fold = (name: string) => name.normalize("NFKC").toLowerCase();

/** A name for a new sheet that Excel accepts and that no sheet of the book has: `評価結果`, else `評価結果 (2)`. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const clean = wanted.replace(/[\\/?*:[\]]/g, "・").replace(/^'+|'+$/g, "").slice(0, LONGEST) || "Hyoka";
  const used = new Set(taken.map(fold));
  if (!used.has(fold(clean))) return clean;
  for (let count = 2; ; count += 1) {
    const suffix = ` (${count})`;
    const name = clean.slice(0, LONGEST - suffix.length) + suffix;
    if (!used.has(fold(name))) return name;
  }
}
