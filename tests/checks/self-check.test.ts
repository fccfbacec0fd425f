import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../../src/checks";
import type { CheckGroup, CheckId } from "../../src/checks/finding";
import { checkWords, sayFinding, sayNotRun } from "../../src/messages/checks";
import { FORM_RULES } from "../../src/checks/form/rules";
import type { Language } from "../../src/messages/language";
import { UNPLANTED } from "../faults";
import { planterOf } from "../faults/trials";
import { expectGolden } from "../golden";
import { checksDocument, exampleOf } from "./checks-document";

const ROOT = join(__dirname, "..", "..");
const LANGUAGES: readonly Language[] = ["ja", "en"];
const GROUPS: readonly CheckGroup[] = ["codes", "figures", "grades", "projects", "goals"];
const examples = new Map([...checks, ...FORM_RULES].map(({ id }) => [id, exampleOf(id)]));

const filesIn = (...path: readonly string[]) => (existsSync(join(ROOT, ...path)) ? readdirSync(join(ROOT, ...path)) : []);

const entries = () => readFileSync(join(ROOT, "docs", "checks.md"), "utf8");

function expectWords(language: Language, id: CheckId): void {
  const { title, why, mend } = checkWords(language, id);
  expect([title, why, mend].filter((text) => text.trim() === "")).toEqual([]);
  // A sentence for people has no room for what a check forgot to give.
  const example = examples.get(id);
  expect(example ? sayFinding(language, example) : "").not.toMatch(/undefined|「」|“”|\$\{/);
}

describe.each(checks)("$id", ({ id, group }) => {
  test("stands in the folder of its group, in a file of its name", () => {
    expect(filesIn("src", "checks", group)).toContain(`${id}.ts`);
  });

  test.each(LANGUAGES)("has its words: %s", (language) => {
    expectWords(language, id);
  });

  test("has a test of its name", () => {
    expect(filesIn("tests", "checks", group)).toContain(`${id}.test.ts`);
  });

  test("has a fault that is planted for it, or a reason why not", () => {
    expect(planterOf(id) !== null || UNPLANTED[id] !== undefined).toBe(true);
  });

  test("has an example, and its entry in docs/checks.md", () => {
    if (UNPLANTED[id] === undefined) expect(examples.get(id)).not.toBeNull();
    expect(entries()).toContain(`### ${id}\n`);
  });
});

const ruleFiles = filesIn("src", "checks", "form", "rules").map((name) => ({ name, text: readFileSync(join(ROOT, "src", "checks", "form", "rules", name), "utf8") }));
const fileOfRule = (id: CheckId) => ruleFiles.filter(({ text }) => text.includes(`{ id: "${id}"`)).map(({ name }) => name);

describe.each(FORM_RULES)("$id", (rule) => {
  const { id } = rule;

  test("stands in one file, which has a test of its name", () => {
    const [file = "", ...more] = fileOfRule(id);
    expect(more).toEqual([]);
    expect(filesIn("tests", "checks", "form", "rules")).toContain(file.replace(/\.ts$/, ".test.ts"));
  });

  test.each(LANGUAGES)("has its words: %s", (language) => {
    expectWords(language, id);
  });

  test("judged, it has a fault that is planted for it, or a reason why not; its entry in docs/checks.md has an example", () => {
    if ("judge" in rule) expect(planterOf(id) !== null || UNPLANTED[id] !== undefined).toBe(true);
    if (planterOf(id)) expect(examples.get(id)).not.toBeNull();
    expect(entries()).toContain(`### ${id}\n`);
  });
});

test("every file of a rule is in the list", () => {
  const listed = FORM_RULES.flatMap(({ id }) => fileOfRule(id));
  expect(ruleFiles.map(({ name }) => name).filter((name) => !listed.includes(name))).toEqual([]);
});

test("every check that is written is in the list", () => {
  const written = GROUPS.flatMap((group) => filesIn("src", "checks", group).flatMap((file) => /^ {2}id: "([\w-]+)",$/m.exec(readFileSync(join(ROOT, "src", "checks", group, file), "utf8"))?.[1] ?? []));
  expect(written.filter((id) => !checks.some((check) => check.id === id))).toEqual([]);
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});

test("no exception has outlived its reason", () => {
  const all: readonly CheckId[] = [...checks, ...FORM_RULES].map(({ id }) => id);
  expect(all.filter((id) => UNPLANTED[id] !== undefined && planterOf(id) !== null)).toEqual([]);
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
