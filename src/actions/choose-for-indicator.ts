import type { Language } from "../messages/language";
import { FORMULA_WORDS } from "../messages/formulas";
import { SETTINGS_SHEET } from "../messages/settings-sheet";
import { readBetter } from "../plan/better";
import type { Better } from "../plan/better";
import { readFormula } from "../plan/formula";
import type { FormulaId } from "../plan/formula";
import { readQuantity } from "../quantity/read-quantity";
import { isSameIndicator } from "../reading/indicator-choices";
import type { IndicatorKey } from "../reading/indicator-choices";
import type { WrittenSheet } from "../workbook/draft";
import type { Snapshot } from "../workbook/snapshot";
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

/** What a person chose for an indicator before; `null` where it is left to the row, the figures and the scheme. */
export type ChosenForIndicator = { readonly formula: FormulaId | null; readonly better: Better | null; readonly baseline: string | null };

export function chosenForIndicator(snapshots: readonly Snapshot[], key: IndicatorKey): ChosenForIndicator {
  const own = settingsIn(snapshots).choices.filter((choice) => isSameIndicator(choice, key));
  const textOf = (kind: ChoiceForIndicator["kind"]) => own.find((choice) => choice.kind === kind)?.value.text ?? null;
  const [formula, better] = [textOf("formula"), textOf("better")];
  return { formula: formula === null ? null : readFormula(formula), better: better === null ? null : readBetter({ text: better }), baseline: textOf("baseline") };
}

/** Whether 設定 would take this for a 現状値; blank takes an earlier one back. */
export function isBaselineReadable(text: string): boolean {
  const { state } = readQuantity(text);
  return text.trim() === "" || state === "value" || state === "parts";
}

/** Keeps in the sheet 設定 what a person chose for one indicator, all in one step; every surface reads it from there. */
export async function chooseAllForIndicator(workbook: Workbook, { sheet, code, name }: IndicatorKey, choices: readonly ChoiceForIndicator[], language: Language): Promise<readonly WrittenSheet[]> {
  const snapshot = await workbook.read();
  const written = languageOfSettings(snapshot, language);
  const before = settingsIn([snapshot]).choices.filter((other) => isSameIndicator(other, { sheet, code, name }));
  const rows = choices.flatMap((choice) => {
    const value = sayValue(choice, written);
    const kept = before.find(({ kind }) => kind === choice.kind);
    const isNews = choice.value === null ? kept !== undefined : kept?.value.text !== value;
    return isNews ? [{ type: SETTINGS_SHEET[written].choices[choice.kind], sheet, row: code, item: name, value }] : [];
  });
  return addSettings(workbook, snapshot, rows, written);
}

export const chooseForIndicator = (workbook: Workbook, indicator: IndicatorKey, choice: ChoiceForIndicator, language: Language): Promise<readonly WrittenSheet[]> => chooseAllForIndicator(workbook, indicator, [choice], language);
