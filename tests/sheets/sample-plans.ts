import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import type { Evaluation } from "../../src/actions/evaluation";
import { defaultScheme } from "../../src/grading/schemes";
import type { OutputSheet } from "../../src/sheets/output-sheet";
import type { SheetDraft } from "../../src/workbook/draft";
import { FileWorkbook } from "../../src/workbook/file";

/** What follows from the sample workbook. */
export async function evaluateSample(): Promise<Evaluation> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "..", "..", "assets", "sample.xlsx")));
  return evaluateSnapshots([await new FileWorkbook(bytes, "sample.xlsx").read()], defaultScheme);
}

/** What a sheet says it lacks is a failure here. */
export function draftOf({ draft }: OutputSheet, { plans, file }: Evaluation, index: number, language: "ja" | "en" = "ja"): SheetDraft {
  const plan = plans[index];
  if (!plan) throw new Error(`there is no plan ${index}`);
  const made = draft(plan, { language, file, date: "令和8年11月20日", earlier: null });
  if ("missing" in made) throw new Error(made.missing);
  return made;
}
