import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { newBook } from "../../../src/workbook/file";
import { councilDraft } from "../drafts";
import { draftOf, number, text } from "./drafts";

const isInstalled = spawnSync("soffice", ["--version"], { timeout: 30_000 }).status === 0;
const testWithOffice = isInstalled ? test : test.skip;

const WHY = isInstalled ? "" : " (skipped: no soffice on this machine)";

/** What LibreOffice makes of a book. */
function convert(book: Uint8Array, filter: string, extension: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "hyoka-"));
  try {
    const path = join(folder, "book.xlsx");
    writeFileSync(path, book);
    const profile = pathToFileURL(join(folder, "profile")).href;
    execFileSync("soffice", [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", filter, "--outdir", folder, path], { timeout: 120_000, stdio: "pipe" });
    return readFileSync(join(folder, `book.${extension}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const CSV = "csv:Text - txt - csv (StarCalc):44,34,76";

testWithOffice(
  `LibreOffice opens a new sheet and sees the same texts${WHY}`,
  () => {
    const book = newBook([draftOf({ cells: [[text("1-1-1"), text("=1+1"), text("007"), number("0.443", "0.0%")]], merges: [], people: [] })]);
    expect(convert(book, CSV, "csv").toString("utf8").trim()).toBe("1-1-1,=1+1,007,44.3%");
  },
  150_000,
);

testWithOffice(
  `LibreOffice sees formulas' results, and prints charts on the page after the table${WHY}`,
  () => {
    const book = newBook([councilDraft(3)]);
    const lines = convert(book, CSV, "csv").toString("utf8").trim().split("\n");
    expect(lines.slice(2, 6)).toEqual(["1 政策の名称,0,2,4,1,7,未対応", "2 政策の名称,3,0,2,4,9,未対応", "3 政策の名称,1,3,0,2,6,未対応", "計,4,5,6,7,6,"]);
    const pages = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length;
    expect(pages(convert(book, "pdf", "pdf"))).toBe(2);
    expect(pages(convert(newBook([councilDraft(3, { pageBreaks: [] })]), "pdf", "pdf"))).toBe(1);
  },
  300_000,
);
