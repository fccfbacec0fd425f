import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { filesNamedIn } from "./manifest-for.mjs";
import { Refusal } from "./refusal.mjs";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const PAGES = join(ROOT, "dist", "pane");

/**
 * Builds the pane's pages into dist/pane, through node, so that it works without a shell on Windows too.
 * `office` says where Microsoft's client comes from: `self`, beside the pages, or `cdn`.
 */
export function buildPane(office = "self") {
  const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, "--env", "only=pane", "--env", `officejs=${office}`], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Refusal("ページを作れませんでした。npm run build の結果を確かめてください。", "The pages could not be built: see what npm run build says.");
  const missing = filesNamedIn(readFileSync(join(ROOT, "manifest.xml"), "utf8")).filter((name) => !existsSync(join(PAGES, name)));
  if (missing.length > 0) {
    throw new Refusal(`manifest.xmlにあるファイルができていません：${missing.join("、")}`, `What manifest.xml names was not built: ${missing.join(", ")}`);
  }
}
