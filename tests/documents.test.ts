import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { evaluateSnapshots } from "../src/actions/evaluation";
import { SHEETS_TO_WRITE } from "../src/actions/sheets-to-write";
import { reportEvaluation } from "../src/cli/report";
import { defaultScheme, schemes } from "../src/grading/schemes";
import { outputSheets } from "../src/sheets";
import { bookOf, sheetOf } from "./sheet-of";

const ROOT = join(__dirname, "..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const DOCUMENTS = ["README.md", "README.ja.md", "CONTRIBUTING.md", ...readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];

const manifest = JSON.parse(read("package.json")) as {
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly overrides: Record<string, string>;
};

/** `### 2026-11-20 · One-way folders` → `2026-11-20--one-way-folders`, as it is linked to. */
const anchorsOf = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, "").replaceAll(" ", "-"));

function brokenLinks(file: string, text: string): readonly string[] {
  return [...text.matchAll(/\[[^\]]+\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^https?:/.test(target))
    .filter((target) => {
      const [path = "", anchor] = target.split("#");
      const linked = path === "" ? file : join(dirname(file), path);
      return !existsSync(join(ROOT, linked)) || (anchor !== undefined && !anchorsOf(read(linked)).includes(anchor));
    });
}

/** `npm run package -- --url …` → `package`; `npm start` and `npm test` need no run. */
const scriptsNamedIn = (text: string) => [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short ?? "");
const missingScripts = (text: string) => scriptsNamedIn(text).filter((script) => !(script in manifest.scripts));

describe.each(DOCUMENTS)("%s", (file) => {
  test("links to nothing that is not there", () => {
    expect(brokenLinks(file, read(file))).toEqual([]);
  });

  test("names no npm script that is not there", () => {
    expect(missingScripts(read(file))).toEqual([]);
  });

  test("names no file or folder of src and tests that is not there", () => {
    const named = [...read(file).matchAll(/`((?:src|tests)\/[\w./-]+)`/g)].map(([, path = ""]) => path);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

test.each<[string, readonly string[], readonly string[]]>([
  ["a link to a file that is gone", brokenLinks("README.md", "see [the words](docs/words.md)"), ["docs/words.md"]],
  ["a link to a heading that is gone", brokenLinks("docs/json.md", "see [it](json.md#no-such-heading)"), ["json.md#no-such-heading"]],
  ["a link to a heading that stands", brokenLinks("README.md", "see [it](docs/json.md#exit-codes)"), []],
  ["a script that is gone", missingScripts("`npm run deploy -- --now`, `npm start`"), ["deploy"]],
])("noticed or not: %s", (_, found, expected) => {
  expect(found).toEqual(expected);
});

describe("the commands that both READMEs promise", () => {
  test.each(["README.md", "README.ja.md"])("%s", (file) => {
    const text = read(file);
    expect(["npm ci && npm start", "npm ci && npm test", "npx hyoka evaluate", "npm run package -- --url"].filter((command) => !text.includes(command))).toEqual([]);
  });
});

describe("the glossary", () => {
  /** Words of the domain whose tables are not read yet. */
  const TO_COME = ["comparison"];

  const listSources = (folder: string): readonly string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? listSources(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [readFileSync(join(folder, entry.name), "utf8")] : [],
    );
  const source = listSources(join(ROOT, "src")).join("\n").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  const words = read("docs/glossary.md").split("\n").flatMap((line) => [...(line.split("|")[2] ?? "").matchAll(/`(\w+)`/g)].map(([, word = ""]) => word));

  test("has its words", () => {
    expect(words.length).toBeGreaterThan(30);
  });

  test.each([...new Set(words)].filter((word) => !TO_COME.includes(word)))("%s is a word of the code", (word) => {
    expect(new RegExp(`\\b${word}\\b|["-]${word}["-]`).test(source)).toBe(true);
  });
});

describe("the JSON's closed lists are the code's", () => {
  const CHECK_FILES = readdirSync(join(ROOT, "src", "checks"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => read(`src/checks/${name}`));
  const rowOf = (where: string) => {
    const line = read("docs/json.md").split("\n").find((row) => row.startsWith("|") && (row.split("|")[1] ?? "").includes(`\`${where}\``));
    return [...(line?.split("|")[2] ?? "").matchAll(/`([^`]+)`/g)].map(([, value = ""]) => value).sort();
  };
  /** The texts of a union: `type Limit = "以上" | "以下"`. */
  const unionOf = (file: string, type: string) => {
    const union = new RegExp(`(?:type ${type} =|readonly ${type}:)([^;]+);`).exec(read(file))?.[1] ?? "";
    return [...union.matchAll(/"([^"]+)"/g)].map(([, value = ""]) => value).sort();
  };

  test.each<[string, () => readonly string[]]>([
    ["tables[].kind", () => unionOf("src/reading/reading.ts", "TableKind")],
    ["tables[].columns", () => unionOf("src/reading/columns/roles.ts", "Role")],
    ["unread[].why", () => unionOf("src/reading/reading.ts", "UnreadWhy")],
    ["leftOut[].why", () => unionOf("src/reading/reading.ts", "LeftOutWhy")],
    ["questions[].why", () => [...(/type Question =[\s\S]*?readonly why: ([^;]+);/.exec(read("src/reading/reading.ts"))?.[1] ?? "").matchAll(/"([\w-]+)"/g)].map(([, why = ""]) => why).sort()],
    ["reasons[].sign", () => [...read("src/reading/columns/evidence.ts").matchAll(/readonly sign: "(\w+)"/g)].map(([, sign = ""]) => sign).sort()],
    ["scheme.from", () => unionOf("src/actions/scheme-in-use.ts", "SchemeFrom")],
    ["scheme.lacking", () => unionOf("src/grading/scheme.ts", "SchemePart")],
    ["schemeProblems[].why", () => unionOf("src/grading/scheme-problem.ts", "SchemeProblemWhy")],
    ["suggestedGoals[].words[].in", () => unionOf("src/plan/goals/suggest-goals.ts", "EvidenceField")],
    ["better", () => unionOf("src/plan/better.ts", "Better")],
    ["formula", () => unionOf("src/plan/formula.ts", "FormulaId")],
    ["indicators[].why", () => unionOf("src/grading/graded-plan.ts", "NoRate")],
    ["difference.kind", () => unionOf("src/grading/difference.ts", "DifferenceKind")],
    // A cell with parts or a range is a value too; the list tells them apart.
    ["QUANTITY.state", () => [...read("src/quantity/quantity.ts").matchAll(/state: "(\w+)"/g)].map(([, state = ""]) => state).filter((state) => state !== "parts" && state !== "range").sort()],
    ["QUANTITY.limit", () => unionOf("src/quantity/quantity.ts", "Limit")],
    ["QUANTITY.year.kind", () => [...read("src/quantity/quantity.ts").matchAll(/"(年度?)"/g)].map(([, kind = ""]) => kind).sort()],
    ["findings[].severity", () => unionOf("src/checks/finding.ts", "Severity")],
    ["checks[].state", () => [...(read("src/checks/finding.ts").split("type CheckRun")[1] ?? "").matchAll(/state: "([\w-]+)"/g)].map(([, state = ""]) => state).sort()],
    ["checks[].why", () => [...new Set(["no-plan", ...CHECK_FILES.flatMap((file) => [...file.matchAll(/notRun: "([\w-]+)"/g)].map(([, why = ""]) => why))])].sort()],
    ["findings[].group", () => unionOf("src/checks/finding.ts", "CheckGroup")],
    ["findings[].answer", () => unionOf("src/checks/finding.ts", "AnswerState")],
    ["written[].kind", () => [...SHEETS_TO_WRITE, ...outputSheets].map(({ kind }) => kind).sort()],
    ["unmade[].why", () => unionOf("src/messages/sheets/kinds.ts", "MissingFor")],
    ["--scheme", () => schemes.map(({ id }) => id).sort()],
  ])("%s", (where, values) => {
    expect(rowOf(where)).not.toEqual([]);
    expect(rowOf(where)).toEqual(values());
  });
});

describe("the JSON's keys", () => {
  const snapshot = bookOf(
    sheetOf("成果・課題一覧", [
      ["施策", "指標名", "実績", "目標", "定量評価", "施策の展開"],
      ["1-1-1 健康づくりの推進", "検診の受診率", "小学校 94.2%\n中学校 87.4%", "小学校 95%\n中学校 90%", "A", "検診を受けやすくする"],
      ["", "参加者数", "5,900人(R3年)", "46人以下", "A", ""],
      ["", "教室の数", "およそ", "10", "", ""],
    ]),
    sheetOf("メモ", [["表ではない"]]),
    sheetOf("重点施策", [["政策", "重点施策コード", "重点施策", "関連SDGs"], ["1 子育て", "1-1", "子育て支援", "3、4"]]),
    sheetOf("重点プロジェクト1", [
      ["重点プロジェクト1　少子高齢化対策プロジェクト"],
      ["指標名", "現状値", "目標値"],
      ["年少人口", "調整中", "調整中"],
      ["安心して産み育てる"],
      ["施策の展開方針", "成果指標", "現状値（令和５年度）", "令和７年度実績", "令和８年度実績", "目標値（令和１１年度）"],
      ["1-1 方針１\n切れ目ない支援", "健診受診率（％）", "95.2", "95.5", "", "96.5"],
      [""],
      ["関連計画"],
      ["・子ども・子育て支援事業計画"],
    ]),
    sheetOf("数値目標", [
      ["えがお咲く指標", "現状値", "目標値"],
      ["住み続けたい市民の割合", "80%", "85%"],
      [""],
      ["プロジェクト指標", "現状値", "目標値"],
      ["1 少子高齢化対策プロジェクト"],
      ["年少人口", "調整中", "調整中"],
    ]),
    sheetOf("ローカル指標", [["重点施策", "SDGsローカル指標"], ["1-1 子育て支援", "健診受診率"]]),
    sheetOf("総合戦略", [["国の総合戦略の施策", "分野", "本市の重点プロジェクト"], ["希望をかなえる", "ひとの創生", "少子高齢化対策プロジェクト"]]),
    sheetOf("重点事業", [["重点施策", "重点事業", "重点プロジェクト", "事業費（千円） 令和７年度"], ["1-1 子育て支援", "産後ケア", "少子高齢化対策プロジェクト", "1,200"]]),
    sheetOf("評価基準", [["指標の評価", "下限", "下限の扱い"], ["A", "", "以上"], ["B", "それ以外"], ["-", "把握できない"], ["項目", "内容"], ["計算方法", "達成率"], ["内訳のある指標", "最も低い評価"]]),
    sheetOf("地区別計画", [["地区", "施策の展開方針"], ["赤堀地区", "集いの場をつくる"]]),
  );
  const report = reportEvaluation(evaluateSnapshots([snapshot], null), [{ kind: "evaluation-results", sheet: "評価結果", range: "A1:M9" }], "ja", "0.1.0", { unmade: [{ kind: "work-matrix", plan: "計画", why: "no-works" }] });
  const nothing = reportEvaluation(evaluateSnapshots([], defaultScheme), [], "ja", "0.1.0");

  /** Keys that name columns and facts are lists of their own. */
  const OPEN = ["columns", "evidence", "budget"];
  /** Written PLACE in the document. */
  const PLACE = ["file", "sheet", "cell"];
  const keysOf = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(keysOf);
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => [key, ...(OPEN.includes(key) ? [] : keysOf(inner))]);
  };
  const shape = [...read("docs/json.md").matchAll(/^```$([\s\S]*?)^```$/gm)].map(([, block = ""]) => block).join("\n");

  test("are all in docs/json.md", () => {
    expect(report.plans.length).toBe(2);
    expect([report.scheme?.lacking, report.schemeProblems.map(({ why }) => why)]).toEqual([["letters"], ["part-missing", "part-missing", "blank"]]);
    const lists = ["projects", "planIndicators", "localIndicators", "works", "districts", "nationalStrategy"] as const;
    expect(lists.filter((list) => report.plans[1]?.[list].length === 0)).toEqual([]);
    expect(report.plans[1]).toMatchObject({
      measures: [{ goals: [3, 4], projects: [{ project: "1", directions: ["1"], mark: "○" }] }],
      projects: [{ overviewIndicators: [{}], pageIndicators: [{}], relatedPlans: [{}], kpis: [{ yearly: [{}, {}] }] }],
      works: [{ budget: { "2025": "1200000" } }],
      districts: [{ directions: [{}] }],
    });
    const keys = [...new Set([...keysOf(report), ...keysOf(nothing)])];
    expect(keys).toEqual(expect.arrayContaining(["rate", "parts", "severity", "looked", "why", "range"]));
    expect(keys.filter((key) => !PLACE.includes(key) && !shape.includes(`"${key}"`))).toEqual([]);
  });

  test("are all there at the top, even when nothing was found", () => {
    const promised = [...shape.matchAll(/^ {2}"(\w+)":/gm)].map(([, key = ""]) => key);
    expect(Object.keys(nothing)).toEqual(promised);
  });
});

describe("what we depend on", () => {
  const FREE = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"];
  const FREE_FOR_DEVELOPMENT = [...FREE, "MPL-2.0", "BlueOak-1.0.0", "Python-2.0", "CC-BY-4.0", "OFL-1.1"];
  const EXCEPTIONS: Readonly<Record<string, string>> = {
    "@microsoft/office-js": "Microsoft's own terms; used to test with and copied unchanged beside the pages, never part of this repository",
  };

  type Locked = { readonly dev?: boolean; readonly devOptional?: boolean; readonly license?: string };
  const locked = Object.entries((JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> }).packages).filter(([path]) => path !== "");

  /** As the installed package says; optional ones of other systems are not installed, for them the lock file speaks. */
  function licenceOf([path, { license }]: readonly [string, Locked]): string {
    const file = join(ROOT, path, "package.json");
    const stated = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { license?: unknown }).license : license;
    return typeof stated === "string" ? stated : "none";
  }

  /** `(MIT OR CC0-1.0)` is fine where one is, `Apache-2.0 AND MIT` where both are. */
  const allows = (free: readonly string[], licence: string) =>
    licence.replace(/[()]/g, "").split(" OR ").some((choice) => choice.split(" AND ").every((one) => free.includes(one.trim())));

  const nameOf = (path: string) => path.replace(/^.*node_modules\//, "");
  const refused = (packages: typeof locked, free: readonly string[]) =>
    packages.filter((entry) => !allows(free, licenceOf(entry)) && !(nameOf(entry[0]) in EXCEPTIONS)).map((entry) => `${nameOf(entry[0])}: ${licenceOf(entry)}`);

  const shipped = locked.filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true);

  test("what is shipped may be shipped", () => {
    expect(shipped.length).toBeGreaterThan(50);
    expect(refused(shipped, FREE)).toEqual([]);
  });

  test("what is used to build and test may be used", () => {
    expect(refused(locked, FREE_FOR_DEVELOPMENT)).toEqual([]);
  });

  test("no exception is shipped, and each is still needed", () => {
    expect(shipped.map(([path]) => nameOf(path)).filter((name) => name in EXCEPTIONS)).toEqual([]);
    expect(Object.keys(EXCEPTIONS).filter((name) => !locked.some(([path]) => nameOf(path) === name))).toEqual([]);
  });

  test.each<[string, boolean]>([
    ["MIT", true],
    ["(MIT OR CC0-1.0)", true],
    ["Apache-2.0 AND MIT", true],
    ["MPL-2.0", false],
    ["MIT AND GPL-3.0-only", false],
    ["SEE LICENSE IN LICENSE.md", false],
    ["none", false],
  ])("a shipped package under %s: %s", (licence, fine) => {
    expect(allows(FREE, licence)).toBe(fine);
  });

  test("every version is exact", () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
