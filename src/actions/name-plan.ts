import type { Language } from "../messages/language";
import { SETTINGS_SHEET } from "../messages/settings-sheet";
import { foldName } from "../quantity/fold";
import type { WrittenSheet } from "../workbook/draft";
import type { Workbook } from "../workbook/workbook";
import type { Evaluation } from "./evaluation";
import { addSettings, languageOfSettings, settingsIn } from "./settings";

/** A plan with tables in the book that is open: its name can be kept there. */
export type NamedPlan = {
  readonly id: string;
  /** The first sheet on which it stands. */
  readonly sheet: string;
  /** What it is called in titles; `null` where no sheet and no person says. */
  readonly title: string | null;
  /** A person said so. */
  readonly given: boolean;
};

export function listNamedPlans({ plans, tables, file, snapshots }: Pick<Evaluation, "plans" | "tables" | "file" | "snapshots">): readonly NamedPlan[] {
  const names = settingsIn(snapshots.slice(0, 1)).planNames;
  return plans.flatMap(({ plan: { id, title } }) => {
    const sheets = tables.filter((table) => table.plan === id && table.file === file).map(({ sheet }) => sheet);
    const [sheet] = sheets;
    if (sheet === undefined) return [];
    return [{ id, sheet, title, given: names.some((name) => name.name === title && (name.sheet === "" || sheets.some((each) => foldName(each) === foldName(name.sheet)))) }];
  });
}

/** Where a plan has no name that could stand in a title: the open book before others, in which it is to be given. */
export function filesWithoutName({ plans, tables, file }: Pick<Evaluation, "plans" | "tables" | "file">): readonly string[] {
  const files = plans.flatMap(({ plan: { id, title } }) => {
    const own = tables.filter((table) => table.plan === id);
    return title === null ? ((own.find((table) => table.file === file) ?? own[0])?.file ?? []) : [];
  });
  return [...new Set(files)];
}

/** Keeps in the sheet 設定 what a person calls a plan; blank takes an earlier name back. */
export async function namePlan(workbook: Workbook, sheet: string, name: string, language: Language): Promise<readonly WrittenSheet[]> {
  const snapshot = await workbook.read();
  const written = languageOfSettings(snapshot, language);
  // A row that a person wrote without a sheet speaks of the only plan.
  const before = settingsIn([snapshot]).planNames.filter((other) => other.sheet === "" || foldName(other.sheet) === foldName(sheet));
  const value = name.trim();
  const { planName, automatic } = SETTINGS_SHEET[written];
  const row = (of: string, said: string) => ({ type: planName, sheet: of, row: "", item: "", value: said });
  const rows = value === "" ? before.map((other) => row(other.sheet, automatic)) : before.at(-1)?.name === value ? [] : [row(sheet, value)];
  return addSettings(workbook, snapshot, rows, written);
}
