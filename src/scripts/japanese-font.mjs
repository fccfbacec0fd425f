import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const FILES = join(dirname(createRequire(import.meta.url).resolve("@fontsource/noto-sans-jp/package.json")), "files");
/** The font comes in slices; arrows, shapes and marks (→ ◎) stand in two small ones beside the letters. */
const SLICES = ["107", "93", "japanese"];
const WEIGHTS = ["400", "700"];

export const FONT_NAME = "Noto Sans JP";

/** For pages on a machine without Japanese letters. As bytes, since the pages may fetch nothing; they name this font among theirs. */
export function readFontSlices() {
  const read = (slice, weight) => readFileSync(join(FILES, `noto-sans-jp-${slice}-${weight}-normal.woff2`)).toString("base64");
  return WEIGHTS.flatMap((weight) => SLICES.map((slice) => ({ weight, base64: read(slice, weight) })));
}
