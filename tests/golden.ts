import { readFileSync, writeFileSync } from "node:fs";

/** Compares with a committed text that a person has read. HYOKA_WRITE_GOLDEN=1 writes it anew, to be read again in the diff. */
export function expectGolden(path: string, text: string): void {
  if (process.env["HYOKA_WRITE_GOLDEN"] === "1") writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
}
