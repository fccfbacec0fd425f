import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const MOST = 1_000_000;

test("hyoka.htmlは、圧縮して1 MBに収まる", () => {
  const file = readFileSync(join(__dirname, "..", "..", "test-output", "pages", "workbench", "hyoka.html"));
  expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(MOST);
});
