// Draws the add-in's icons into assets/: node src/scripts/icons.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { DRAWINGS } from "./icon-drawings.mjs";
import { encodePng } from "./png.mjs";
import { rasterise } from "./raster.mjs";

const ASSETS = fileURLToPath(new URL("../../assets/", import.meta.url));

mkdirSync(ASSETS, { recursive: true });
for (const { name, shapes, sizes } of DRAWINGS) {
  for (const size of sizes) writeFileSync(join(ASSETS, `${name}-${size}.png`), encodePng(rasterise(shapes, size), size));
}
