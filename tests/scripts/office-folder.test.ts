import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { checkFolder, listFiles, writeFolder } from "../../src/scripts/office-folder.mjs";
import { foreignHostsOf, officeReadme } from "../../src/scripts/office-readme.mjs";
import { Refusal } from "../../src/scripts/refusal.mjs";

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "hyoka-office-"));
  folder = join(home, "配布");
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const ABOUT = { version: "0.1.0" };
const write = (names: readonly string[]) => {
  writeFolder(folder, new Map(names.map((name) => [name, `${name}の中身`])), ABOUT);
};

test("the files stand in the folder, with a list of their hashes", () => {
  write(["manifest.xml", "pages/taskpane.html"]);
  expect(listFiles(folder)).toEqual(["files.json", "manifest.xml", "pages/taskpane.html"]);
  expect(JSON.parse(readFileSync(join(folder, "files.json"), "utf8"))).toMatchObject({
    version: "0.1.0",
    files: [{ name: "manifest.xml", bytes: 21, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }, { name: "pages/taskpane.html" }],
  });
});

test("writing again takes the old pages away and nothing else", () => {
  write(["pages/old.js", "pages/taskpane.html"]);
  writeFileSync(join(folder, "pages", "web.config"), "office");
  checkFolder(folder, false);
  write(["pages/new.js", "pages/taskpane.html"]);
  expect(listFiles(folder)).toEqual(["files.json", "pages/new.js", "pages/taskpane.html", "pages/web.config"]);
});

test("a list that points out of the folder takes nothing away there", () => {
  write(["manifest.xml"]);
  const precious = join(home, "大事.xlsx");
  writeFileSync(precious, "PK");
  writeFileSync(join(folder, "files.json"), JSON.stringify({ kind: "hyoka-office-folder", files: [{ name: "../大事.xlsx" }, { name: "pages/../../大事.xlsx" }, { name: precious }] }));
  write(["manifest.xml"]);
  expect(readFileSync(precious, "utf8")).toBe("PK");
});

test.each<[string, () => void, boolean, boolean]>([
  ["a folder that is not there yet", () => undefined, false, true],
  ["an empty folder", () => { mkdirSync(folder); }, false, true],
  ["a folder of ours", () => { write(["manifest.xml"]); }, false, true],
  ["a folder with somebody's file", () => { mkdirSync(folder); writeFileSync(join(folder, "計画.xlsx"), "PK"); }, false, false],
  ["a folder with somebody's files.json", () => { mkdirSync(folder); writeFileSync(join(folder, "files.json"), '{"files":[]}'); }, false, false],
  ["a folder with a broken list", () => { mkdirSync(folder); writeFileSync(join(folder, "files.json"), "{"); }, false, false],
  ["somebody's folder, when it is asked for by force", () => { mkdirSync(folder); writeFileSync(join(folder, "計画.xlsx"), "PK"); }, true, true],
  ["a file, even by force", () => { writeFileSync(folder, "PK"); }, true, false],
])("%s", (_, prepare, force, taken) => {
  prepare();
  const check = () => { checkFolder(folder, force); };
  if (taken) expect(check).not.toThrow();
  else expect(check).toThrow(Refusal);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["our own scripts name no host", ['<script defer src="pane.js"></script>'], []],
  ["office.js comes from its host", ['<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>'], ["appsforoffice.microsoft.com"]],
  ["packed pages leave the quotes out", ["<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>"], ["appsforoffice.microsoft.com"]],
  ["the policy names what office.js loads in its turn", ['<meta content="script-src \'self\' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; img-src data:" />'], ["ajax.aspnetcdn.com", "appsforoffice.microsoft.com"]],
  ["every host is named once, over all pages", ['<link href="https://b.example/x.css"><script src="https://a.example/1.js"></script>', '<script src="https://a.example/2.js"></script>'], ["a.example", "b.example"]],
])("%s", (_, pages, hosts) => {
  expect(foreignHostsOf(pages)).toEqual(hosts);
});

test.each<[string, readonly string[], RegExp]>([
  ["without foreign hosts the README says so", [], /何も読み込みません/],
  ["with one it names it and the permission it takes", ["appsforoffice.microsoft.com"], /- appsforoffice\.microsoft\.com[\s\S]*許可が要ります/],
])("%s", (_, hosts, said) => {
  const readme = officeReadme({ version: "0.1.0", base: "https://hyoka.example.lg.jp/hyoka/", hosts, files: 12 });
  expect(readme).toMatch(said);
  expect(readme).toContain("https://hyoka.example.lg.jp/hyoka/taskpane.html");
  expect(readme).toContain("（12個）");
});
