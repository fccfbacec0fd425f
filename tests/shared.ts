import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A folder of further material that may stand beside the project; the project passes without it. */
export const SHARED = process.env["HYOKA_SHARED"] ?? join(__dirname, "..", "..", "shared");

export const sharedPath = (...parts: readonly string[]) => join(SHARED, ...parts);

const missing = (folder: string) => `(skipped: there is no ${folder} beside the project)`;

/** `describe`, or a skip that says what is missing. */
export function describeWith(folder: string, name: string, body: () => void): void {
  if (existsSync(sharedPath(folder))) describe(name, body);
  else describe.skip(`${name} ${missing(folder)}`, body);
}

/** Runs a test only where the material is, and says why not elsewhere. */
export function testWithShared(folder: string, name: string, run: (path: string) => unknown, timeout?: number): void {
  const path = sharedPath(folder);
  if (!existsSync(path)) test.skip(`${name} ${missing(folder)}`, () => undefined);
  else {
    test(name, async () => {
      await run(path);
    }, timeout);
  }
}

export function listFiles(folder: string, extension: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? listFiles(join(folder, entry.name), extension) : [join(folder, entry.name)]))
    .filter((file) => file.endsWith(extension))
    .sort();
}

/** Every file of the corpus with HYOKA_CORPUS=all, else one in so many. */
export const CORPUS_STEP = process.env["HYOKA_CORPUS"] === "all" ? 1 : 20;
