import type { Scheme } from "../grading/scheme";
import type { Language } from "../messages/language";
import { draftScheme } from "../sheets/scheme/draft-scheme";
import { findScheme } from "../sheets/scheme/find-scheme";
import type { WrittenSheet } from "../workbook/draft";
import type { Workbook } from "../workbook/workbook";

/** `exists`: it belongs to people and is never written again. */
export type SchemeSheetMade = { readonly state: "written"; readonly written: readonly WrittenSheet[] } | { readonly state: "exists"; readonly sheet: string };

/** 評価基準のシートを作る: from a preset, for people to edit. */
export async function makeSchemeSheet(workbook: Workbook, preset: Scheme, language: Language): Promise<SchemeSheetMade> {
  const { file, sheets } = await workbook.read();
  const [there] = findScheme(file, sheets).sheets;
  if (there) return { state: "exists", sheet: there.name };
  return { state: "written", written: await workbook.write([draftScheme(preset, language)]) };
}
