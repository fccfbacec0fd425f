import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesOfStart, packed, weigh } from "../../src/scripts/sizes.mjs";

test.each<[string, string, readonly string[]]>([
  ["a script in the head", '<script defer src="taskpane.js"></script>', ["taskpane.js"]],
  ["without quotes, as a minifier leaves it", "<script src=taskpane.js defer></script>", ["taskpane.js"]],
  ["a sheet of styles", '<link rel="stylesheet" href="pane.css">', ["pane.css"]],
  ["an empty icon", '<link rel="icon" href="data:,">', []],
  ["Microsoft's client, beside the page or not", '<script src="office/office.js"></script><script src="https://example.invalid/lib/1/hosted/office.js"></script>', []],
  ["a script inside the page", "<script>start()</script>", []],
])("what a page loads at once: %s", (_, html, files) => {
  expect(filesOfStart(html)).toEqual(files);
});

test("a page weighs what it is and what it loads, but nothing that only lies beside it", () => {
  const folder = mkdtempSync(join(tmpdir(), "hyoka-sizes-"));
  try {
    const html = '<script src="a.js"></script>';
    const script = "評価".repeat(1_000);
    writeFileSync(join(folder, "page.html"), html);
    writeFileSync(join(folder, "a.js"), script);
    writeFileSync(join(folder, "later.js"), script);
    expect(weigh(folder, "page.html")).toBe(packed(html) + packed(script));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
