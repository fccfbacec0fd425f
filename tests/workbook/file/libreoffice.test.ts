import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { newBook } from "../../../src/workbook/file";
import { draftOf, number, text } from "./drafts";

const isInstalled = spawnSync("soffice", ["--version"], { timeout: 30_000 }).status === 0;
const testWithOffice = isInstalled ? test : test.skip;

testWithOffice(
  `LibreOffice opens a new sheet and sees the same texts${isInstalled ? "" : " (skipped: no soffice on this machine)"}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), "hyoka-"));
    try {
      const path = join(folder, "book.xlsx");
      writeFileSync(path, newBook([draftOf({ cells: [[text("1-1-1"), text("=1+1"), text("007"), number("0.443", "0.0%")]], merges: [], people: [] })]));
      const profile = pathToFileURL(join(folder, "profile")).href;
      execFileSync("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", folder, path], { timeout: 120_000 });
      expect(readFileSync(join(folder, "book.csv"), "utf8").trim()).toBe("1-1-1,=1+1,007,44.3%");
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  150_000,
);
