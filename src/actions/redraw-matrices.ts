import type { Language } from "../messages/language";
import type { WrittenSheet } from "../workbook/draft";
import type { Workbook } from "../workbook/workbook";
import { writeSheets } from "./evaluate";
import { evaluateInSteps } from "./evaluation";
import { planSheetsInSteps } from "./plan-sheets";
import { atOnce, type Carry } from "./steps";

/** `other-edits`: more than marks was changed by hand in these sheets, which nobody has agreed to lose; nothing was written. */
export type MatricesRedrawn = { readonly state: "written"; readonly written: readonly WrittenSheet[] } | { readonly state: "other-edits"; readonly sheets: readonly string[] };

/** 元に戻す: draws these matrices anew, as the lists and 設定 have them. */
export async function redrawMatrices(workbook: Workbook, names: readonly string[], options: { readonly language: Language; readonly date: string; readonly carry?: Carry }): Promise<MatricesRedrawn> {
  const { carry = atOnce } = options;
  const evaluation = await carry(evaluateInSteps([await workbook.read()], null));
  const kinds = evaluation.plans.flatMap(({ plan }) => plan.ownMatrices.filter(({ sheet }) => names.includes(sheet)).map(({ kind }) => kind));
  const { sheets } = await carry(planSheetsInSteps(evaluation, ["goal-matrix", "project-matrix"], options));
  const wanted = sheets.filter(({ kind }) => kinds.includes(kind));
  if (wanted.length === 0) return { state: "written", written: [] };
  const outcome = await writeSheets(workbook, evaluation, wanted, { ...options, edits: "ask", marks: "discard" });
  switch (outcome.state) {
    case "written":
      return { state: "written", written: outcome.written };
    case "edited":
      return { state: "other-edits", sheets: outcome.sheets.map(({ sheet }) => sheet) };
    case "nothing-found":
    case "scheme-unclear":
      return { state: "written", written: [] };
  }
}
