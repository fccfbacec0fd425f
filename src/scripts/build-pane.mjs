import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { Refusal } from "./refusal.mjs";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const PAGES = join(ROOT, "dist", "pane");

/** Builds the pane's pages into dist/pane, through node, so that it works without a shell on Windows too. */
export function buildPane() {
  const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, "--env", "only=pane"], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0 || !existsSync(join(PAGES, "taskpane.html"))) {
    throw new Refusal("ページを作れませんでした。npm run build の結果を確かめてください。", "The pages could not be built: see what npm run build says.");
  }
}
