import type { Language } from "../messages/language";
import { FORMULA_WORDS } from "../messages/formulas";
import { SETTINGS_SHEET } from "../messages/settings-sheet";
import type { Better } from "../plan/better";
import type { FormulaId } from "../plan/formula";
import { isSameIndicator } from "../reading/indicator-choices";
import type { IndicatorKey } from "../reading/indicator-choices";
import type { WrittenSheet } from "../workbook/draft";
import type { Workbook } from "../workbook/workbook";
import { addSettings, languageOfSettings, settingsIn } from "./settings";

export type { IndicatorKey } from "../reading/indicator-choices";

/** `null` takes an earlier choice back. */
export type ChoiceForIndicator =
  | { readonly kind: "formula"; readonly value: FormulaId | null }
  | { readonly kind: "better"; readonly value: Better | null }
  /** As a person types it: `23.3%`, `2`. */
  | { readonly kind: "baseline" | "weight"; readonly value: string | null };

function sayValue(choice: ChoiceForIndicator, language: Language): string {
  const { automatic, betters } = SETTINGS_SHEET[language];
  if (choice.value === null) return automatic;
  switch (choice.kind) {
    case "formula":
      return FORMULA_WORDS[language][choice.value];
    case "better":
      return betters[choice.value];
    case "baseline":
    case "weight":
      return choice.value;
  }
}

/** Keeps in the sheet 設定 what a person chose for one indicator; every surface reads it from there. */
export async function chooseForIndicator(workbook: Workbook, { sheet, code, name }: IndicatorKey, choice: ChoiceForIndicator, language: Language): Promise<readonly WrittenSheet[]> {
  const snapshot = await workbook.read();
  const written = languageOfSettings(snapshot, language);
  const value = sayValue(choice, written);
  const before = settingsIn([snapshot]).choices.find((other) => other.kind === choice.kind && isSameIndicator(other, { sheet, code, name }));
  const isNews = choice.value === null ? before !== undefined : before?.value.text !== value;
  const row = { type: SETTINGS_SHEET[written].choices[choice.kind], sheet, row: code, item: name, value };
  return addSettings(workbook, snapshot, isNews ? [row] : [], written);
}
