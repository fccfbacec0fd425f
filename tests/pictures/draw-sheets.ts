import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import { defaultScheme } from "../../src/grading/schemes";
import { gradePlan } from "../../src/grading/grade-plan";
import { enlargePlan } from "../bench/large-plan";
import { outputSheets } from "../../src/sheets";
import type { SheetDraft } from "../../src/workbook/draft";
import { FileWorkbook, newBook } from "../../src/workbook/file";

/**
 * Draws the generated sheets of a workbook as pictures, as paper would show them:
 * node -r ./src/scripts/register.cjs tests/pictures/draw-sheets.ts FILE FOLDER [TIMES] [KINDS]. Needs LibreOffice and pdftoppm.
 * TIMES enlarges the plans: `9,20,2` has nine times the measures, twenty times the projects, and each of their rows twice.
 */
async function drawSheets(file: string, folder: string, [measures = 1, projects = 1, kpis = 1]: readonly number[], kinds: readonly string[]): Promise<void> {
  const book = new FileWorkbook(new Uint8Array(readFileSync(file)), file);
  const evaluated = evaluateSnapshots([await book.read()], defaultScheme).plans;
  const plans = measures * projects * kpis === 1 ? evaluated : evaluated.map(({ plan }) => gradePlan(enlargePlan(plan, { measures, projects, kpis }), defaultScheme));
  const drafts = outputSheets.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).flatMap(({ draft, kind }) =>
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

const [file = "assets/sample.xlsx", folder = "test-output/sheets", times = "1", kinds = ""] = process.argv.slice(2);
void drawSheets(file, folder, times.split(",").map(Number), kinds.split(",").filter((kind) => kind !== ""));
