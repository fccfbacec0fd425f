import { existsSync } from "node:fs";
import { join } from "node:path";

/** A folder of further material that may stand beside the project; the project passes without it. */
const SHARED = process.env["HYOKA_SHARED"] ?? join(__dirname, "..", "..", "shared");

export const sharedPath = (...parts: readonly string[]) => join(SHARED, ...parts);

/** `describe`, or a skip that says what is missing. */
export function describeWith(path: string, name: string, body: () => void): void {
  if (existsSync(sharedPath(path))) describe(name, body);
  else describe.skip(`${name} (skipped: shared/${path} is not here)`, body);
}
