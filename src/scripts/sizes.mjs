// What the built pages weigh before anything can be done in them, packed as a server packs them.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const KB = 1_000;

export const PAGES = [
  { page: "pane/taskpane.html", most: 220 * KB },
  // 60 more, for the grid and the file itself.
  { page: "workbench/index.html", most: 280 * KB },
  { page: "workbench/hyoka.html", most: 1_000 * KB },
];

/** Microsoft's client is not ours to make smaller, and a picture in the address is weighed with the page. */
const isOurs = (address) => !/office\.js$|^data:/.test(address);

/** A page and what it names: nothing else is asked for before the first picture stands. */
export function filesOfStart(html) {
  return [...html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)=["']?([^"'\s>]+)/g)].map(([, address]) => address).filter(isOurs);
}

export const packed = (bytes) => gzipSync(bytes, { level: 9 }).length;

export function weigh(folder, page) {
  const file = join(folder, page);
  const html = readFileSync(file, "utf8");
  return filesOfStart(html).reduce((sum, address) => sum + packed(readFileSync(join(dirname(file), address))), packed(html));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { page, most } of PAGES) {
    const size = weigh(DIST, page);
    const fits = size <= most;
    process.stdout.write(`${fits ? "ok " : "TOO LARGE "} ${page}: ${(size / KB).toFixed(1)} KB of ${most / KB} KB\n`);
    if (!fits) process.exitCode = 1;
  }
}
