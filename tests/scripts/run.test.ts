import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
const run = (script: string, ...args: readonly string[]) => spawnSync(process.execPath, [join(ROOT, "src", "scripts", script), ...args], { encoding: "utf8" });

const hasDesktopExcel = process.platform === "win32" || process.platform === "darwin";

test.each<[string, string, readonly string[], RegExp]>([
  ["package without an address", "package.mjs", [], /URLを指定してください.*\nSay where/],
  ["package for an address without encryption", "package.mjs", ["--url", "http://hyoka.example.lg.jp/"], /https:.*\n.*https:/],
  ["package with an option it does not know", "package.mjs", ["--uri", "https://hyoka.example.lg.jp/"], /使い方.*\nUsage/],
  ["package with office.js from nowhere", "package.mjs", ["--url", "https://hyoka.example.lg.jp/", "--officejs", "none"], /使い方.*\nUsage/],
])("%s ends with 2 and one line a language", (_, script, args, said) => {
  const { status, stdout, stderr } = run(script, ...args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(said);
  expect(stderr.trimEnd().split("\n")).toHaveLength(2);
});

// On Windows and Mac this would open Excel or ask the registry: there findExcel's own table has to do.
(hasDesktopExcel ? test.skip : test)("where Excel cannot be, npm run excel says so and ends with 2 (skipped on Windows and Mac: it would open Excel)", () => {
  const { status, stderr } = run("excel.mjs");
  expect(status).toBe(2);
  expect(stderr).toMatch(/WindowsとMac.*\n.*Windows and Mac/);
  expect(stderr.trimEnd().split("\n")).toHaveLength(2);
});
