import { readdirSync } from "node:fs";
import { join } from "node:path";
import { foreignWords } from "../latin-words";

const MESSAGES = join(__dirname, "..", "..", "src", "messages");
/** A terminal's options and file names are typed as they are. */
const OF_TERMINALS = ["command-line.ts"];

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** What a module words in both languages, `{ ja, en }`; and what it words for the language it is asked for. */
function japaneseOf(exported: unknown): readonly string[] {
  if (typeof exported === "function" && exported.length === 1 && /Words$/.test(exported.name)) return textsIn((exported as (language: string) => unknown)("ja"));
  if (typeof exported !== "object" || exported === null || !("ja" in exported) || !("en" in exported)) return [];
  return textsIn(exported.ja);
}

const modules = readdirSync(MESSAGES, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts") && !OF_TERMINALS.includes(name));

test.each(modules)("%s has no words of another language in Japanese", async (name) => {
  const texts = Object.values((await import(join(MESSAGES, name))) as Record<string, unknown>).flatMap(japaneseOf);
  expect(foreignWords(texts)).toEqual([]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["a word that was left", ["Pressを押すと"], ["Press: Pressを押すと"]],
  ["names, letters and cells", ["ExcelのA列、C12、評価A〜D、SDGsのKPI、5km"], []],
])("noticed or not: %s", (_, texts, found) => {
  expect(foreignWords(texts)).toEqual(found);
});

test("most of it was looked at", async () => {
  const all = await Promise.all(modules.map(async (name) => Object.values((await import(join(MESSAGES, name))) as Record<string, unknown>).flatMap(japaneseOf)));
  expect(all.flat().length).toBeGreaterThan(500);
});
