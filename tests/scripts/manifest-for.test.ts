import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { filesNamedIn, manifestFor, readBase } from "../../src/scripts/manifest-for.mjs";
import { sizeOfPng } from "../../src/scripts/png.mjs";
import { Refusal } from "../../src/scripts/refusal.mjs";
import { breachesOf } from "../manifest/rules";

const ROOT = join(__dirname, "..", "..");
const text = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

test.each<[string, string, string]>([
  ["a folder's address is taken as it is", "https://hyoka.example.lg.jp/hyoka/", "https://hyoka.example.lg.jp/hyoka/"],
  ["a missing slash is added", "https://hyoka.example.lg.jp/hyoka", "https://hyoka.example.lg.jp/hyoka/"],
  ["a bare host is a folder too", "https://hyoka.example.lg.jp", "https://hyoka.example.lg.jp/"],
  ["a port is kept", "https://10.1.2.3:8443/hyoka/", "https://10.1.2.3:8443/hyoka/"],
  ["blanks around it are dropped", "  https://hyoka.example.lg.jp/ ", "https://hyoka.example.lg.jp/"],
  ["a host in capitals is written small", "HTTPS://Hyoka.Example.LG.jp/Hyoka/", "https://hyoka.example.lg.jp/Hyoka/"],
  ["a Japanese folder is encoded", "https://hyoka.example.lg.jp/評価/", "https://hyoka.example.lg.jp/%E8%A9%95%E4%BE%A1/"],
])("%s", (_, asked, base) => {
  expect(readBase(asked)).toBe(base);
});

test.each<[string, string | undefined, RegExp, RegExp]>([
  ["nothing", undefined, /指定してください/, /Say where/],
  ["an empty text", " ", /指定してください/, /Say where/],
  ["words", "庁内サーバー", /読み取れません/, /can't be read/],
  ["an address without a host", "https:///hyoka/", /読み取れません/, /can't be read/],
  ["an address that ends after its slashes", "https://", /読み取れません/, /can't be read/],
  ["an address without encryption", "http://hyoka.example.lg.jp/", /https:/, /https:/],
  ["a folder of the file server", "file://server/share/hyoka/", /https:/, /https:/],
  ["a question mark", "https://hyoka.example.lg.jp/?a=1", /「\?」/, /“\?”/],
  ["an empty question", "https://hyoka.example.lg.jp/?", /「\?」/, /“\?”/],
  ["a jump mark", "https://hyoka.example.lg.jp/#top", /「#」/, /“#”/],
  ["a password", "https://user:secret@hyoka.example.lg.jp/", /パスワード/, /password/],
  ["a page instead of a folder", "https://hyoka.example.lg.jp/taskpane.html", /フォルダー/, /folder/],
  ["more than Office takes", `https://hyoka.example.lg.jp/${"a".repeat(1900)}/`, /長すぎます/, /too long/],
])("%s is refused, in one sentence a language", (_, asked, ja, en) => {
  let refused: unknown;
  try {
    readBase(asked);
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(Refusal);
  if (!(refused instanceof Refusal)) return;
  expect(refused.ja).toMatch(ja);
  expect(refused.en).toMatch(en);
  expect(`${refused.ja}${refused.en}`).not.toContain("\n");
  expect(`${refused.ja}${refused.en}`).not.toContain("secret");
});

describe("an office's manifest", () => {
  const assetOf = (asset: string) => join(ROOT, asset);
  const surroundings = (base: string) => ({
    version,
    base,
    pages: ["taskpane.html", "commands.html"],
    exists: (asset: string) => existsSync(assetOf(asset)),
    sizeOf: (asset: string) => (existsSync(assetOf(asset)) ? sizeOfPng(readFileSync(assetOf(asset))) : null),
  });

  test.each(["https://hyoka.example.lg.jp/hyoka/", "https://hyoka.example.lg.jp/a&b/", "https://hyoka.example.lg.jp/$&/"])("keeps every rule at %s", (url) => {
    expect(breachesOf(manifestFor(text, url), surroundings(url))).toEqual([]);
  });

  const office = manifestFor(text, "https://hyoka.example.lg.jp/hyoka");

  test("names this machine nowhere", () => {
    expect(office).not.toContain("localhost");
  });

  test("differs from the project's in nothing but the addresses", () => {
    expect(office.replaceAll("https://hyoka.example.lg.jp/hyoka/", "https://localhost:3001/")).toBe(text);
  });

  test.each<[string, string]>([
    ["a manifest that was made for an office already", office],
    ["a manifest whose addresses stand on another port", text.replace("localhost:3001/taskpane", "localhost:3000/taskpane")],
    ["an empty file", ""],
  ])("is not made of %s", (_, manifest) => {
    expect(() => manifestFor(manifest, "https://hyoka.example.lg.jp/")).toThrow(Refusal);
  });
});

test("the files the manifest names are known, each once", () => {
  const named = filesNamedIn(text);
  expect(named).toEqual([...new Set(named)]);
  expect(named).toEqual(expect.arrayContaining(["taskpane.html", "commands.html", "assets/icon-16.png", "assets/pane-80.png", "assets/support.html"]));
  expect(named.filter((name) => !/^(?:assets\/)?[\w.-]+$/.test(name))).toEqual([]);
});
