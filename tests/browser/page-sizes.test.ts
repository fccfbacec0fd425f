import { join } from "node:path";
import { PAGES, weigh } from "../../src/scripts/sizes.mjs";

test.each(PAGES)("$pageは、はじめに読み込むものを圧縮して$mostバイトに収まる", ({ page, most }) => {
  const size = weigh(join(__dirname, "..", "..", "test-output", "pages"), page);
  expect(size).toBeGreaterThan(100_000);
  expect(size).toBeLessThanOrEqual(most);
});
