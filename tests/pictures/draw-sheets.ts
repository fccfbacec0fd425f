import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import { defaultScheme } from "../../src/grading/schemes";
import { outputSheets } from "../../src/sheets";
import type { SheetDraft } from "../../src/workbook/draft";
import { FileWorkbook, newBook } from "../../src/workbook/file";

/**
 * Draws the generated sheets of a workbook as pictures, as paper would show them:
 * node -r ./src/scripts/register.cjs tests/pictures/draw-sheets.ts FILE FOLDER. Needs LibreOffice and pdftoppm.
 */
async function drawSheets(file: string, folder: string): Promise<void> {
  const book = new FileWorkbook(new Uint8Array(readFileSync(file)), file);
  const { plans } = evaluateSnapshots([await book.read()], defaultScheme);
  const drafts = outputSheets.flatMap(({ draft, kind }) =>
    plans.flatMap((plan, index): readonly SheetDraft[] => {
      const made = draft(plan, { language: "ja", file, date: "令和8年11月20日", earlier: null });
      return "missing" in made ? [] : [{ ...made, kind: `${kind}@${index}`, name: plans.length > 1 ? `${made.name}（${index + 1}）` : made.name }];
    }),
  );
  mkdirSync(folder, { recursive: true });
  for (const draft of drafts) {
    const path = join(folder, `${draft.name}.xlsx`);
    writeFileSync(path, newBook([draft]));
    execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, path], { stdio: "ignore" });
    execFileSync("pdftoppm", ["-r", "60", "-png", path.replace(/xlsx$/, "pdf"), path.replace(/\.xlsx$/, "")]);
    rmSync(path.replace(/xlsx$/, "pdf"));
  }
}

const [file = "assets/sample.xlsx", folder = "test-output/sheets"] = process.argv.slice(2);
void drawSheets(file, folder);
