import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../../src/checks";
import type { CheckGroup } from "../../src/checks/finding";
import { checkWords, sayFinding, sayNotRun } from "../../src/messages/checks";
import type { Language } from "../../src/messages/language";
import { faults, UNPLANTED } from "../faults";
import { expectGolden } from "../golden";
import { checksDocument, exampleOf } from "./checks-document";

const ROOT = join(__dirname, "..", "..");
const LANGUAGES: readonly Language[] = ["ja", "en"];
const GROUPS: readonly CheckGroup[] = ["codes", "figures", "grades", "projects", "goals"];
const examples = new Map(checks.map(({ id }) => [id, exampleOf(id)]));

const filesIn = (...path: readonly string[]) => (existsSync(join(ROOT, ...path)) ? readdirSync(join(ROOT, ...path)) : []);

describe.each(checks)("$id", ({ id, group }) => {
  test("stands in the folder of its group, in a file of its name", () => {
    expect(filesIn("src", "checks", group)).toContain(`${id}.ts`);
  });

  test.each(LANGUAGES)("has its words: %s", (language) => {
    const { title, why, mend } = checkWords(language, id);
    expect([title, why, mend].filter((text) => text.trim() === "")).toEqual([]);
    // A sentence for people has no room for what a check forgot to give.
    const example = examples.get(id);
    expect(example ? sayFinding(language, example) : "").not.toMatch(/undefined|「」|“”|\$\{/);
  });

  test("has a test of its name", () => {
    expect(filesIn("tests", "checks", group)).toContain(`${id}.test.ts`);
  });

  test("has a fault that is planted for it, or a reason why not", () => {
    expect(faults[id] !== undefined || UNPLANTED[id] !== undefined).toBe(true);
  });

  test("has an example, and its entry in docs/checks.md", () => {
    if (UNPLANTED[id] === undefined) expect(examples.get(id)).not.toBeNull();
    expect(readFileSync(join(ROOT, "docs", "checks.md"), "utf8")).toContain(`### ${id}\n`);
  });
});

test("every check that is written is in the list", () => {
  const written = GROUPS.flatMap((group) => filesIn("src", "checks", group).flatMap((file) => /^ {2}id: "([\w-]+)",$/m.exec(readFileSync(join(ROOT, "src", "checks", group, file), "utf8"))?.[1] ?? []));
  expect(written.filter((id) => !checks.some((check) => check.id === id))).toEqual([]);
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});

test("no exception has outlived its reason", () => {
  expect(Object.keys(UNPLANTED).filter((id) => id in faults)).toEqual([]);
});

test.each(LANGUAGES)("every reason not to run is worded: %s", (language) => {
  const sources = readdirSync(join(ROOT, "src", "checks"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => readFileSync(join(ROOT, "src", "checks", name), "utf8"));
  const reasons = new Set(sources.flatMap((text) => [...text.matchAll(/notRun: "([\w-]+)"/g)].map(([, why = ""]) => why)));
  expect(reasons.size).toBeGreaterThan(10);
  expect([...reasons].filter((why) => sayNotRun(language, why) === why)).toEqual([]);
});

test("docs/checks.md is up to date; else: npm run checks-doc", () => {
  expectGolden(join(ROOT, "docs", "checks.md"), checksDocument());
});
