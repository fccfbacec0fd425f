import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A folder of material beside the project; tests that use it are extra. */
export const SHARED = process.env["HYOKA_SHARED"] ?? join(__dirname, "..", "..", "..", "..", "shared");

/** Runs a test only where the material is, and says why not elsewhere. */
export function testWithShared(folder: string, name: string, run: (path: string) => unknown, timeout?: number): void {
  const path = join(SHARED, folder);
  if (existsSync(path)) test(name, async () => {
      await run(path);
    }, timeout);
  else test.skip(`${name} (skipped: there is no ${folder} beside the project)`, () => undefined);
}

export function listFiles(folder: string, extension: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? listFiles(join(folder, entry.name), extension) : [join(folder, entry.name)]))
    .filter((file) => file.endsWith(extension))
    .sort();
}
