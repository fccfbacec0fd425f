import type { Language } from "../messages/language";
import { SETTINGS_SHEET } from "../messages/settings-sheet";
import { goalNumbered } from "../plan/goals/goals";
import { isInPlan, listChangedMarks } from "../plan/matrix-marks";
import type { MarkChange as ChangedMark } from "../plan/matrix-marks";
import type { EditedMark, OwnMatrix, Plan } from "../plan/plan";
import type { SettingRow } from "../sheets/settings";
import { projectLabel } from "../sheets/project-label";
import { parseCell } from "../workbook/address";
import type { WrittenSheet } from "../workbook/draft";
import { fingerprintOfSheet } from "../workbook/fingerprint";
import { EMPTY } from "../workbook/snapshot";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import type { Workbook } from "../workbook/workbook";
import { evaluateInSteps } from "./evaluation";
import type { Evaluation } from "./evaluation";
import { addSettings, languageOfSettings } from "./settings";
import { atOnce, type Carry } from "./steps";

/** A mark that people set or cleared in a matrix of ours, before and after, with the names for its row and column. */
export type MarkChange = ChangedMark & { readonly plan: string; readonly name: string; readonly columnName: string };

function withNames(plan: Plan, change: ChangedMark): MarkChange {
  const { measure, table, column } = change;
  const name = plan.measures.find(({ code }) => code !== "" && code === measure)?.name ?? "";
  return { ...change, plan: plan.name, name, columnName: table === "goals" ? (goalNumbered(Number(column))?.name ?? "") : projectLabel(plan, column) };
}

/** What people changed by hand in SDGs対応表 and 重点プロジェクト対応表 and the plan does not have yet. */
export const listMarkChanges = ({ plans }: Pick<Evaluation, "plans">): readonly MarkChange[] => plans.flatMap(({ plan }) => listChangedMarks(plan).map((change) => withNames(plan, change)));

const isSame = (a: MarkChange, b: MarkChange) => a.plan === b.plan && a.table === b.table && a.measure === b.measure && a.column === b.column && a.before === b.before && a.after === b.after;

/** One row of 設定. Who goes back to what the lists say needs no mark of their own any more. */
function rowOf({ plans }: Evaluation, change: MarkChange, language: Language): SettingRow {
  const words = SETTINGS_SHEET[language];
  const { table, measure, column, after, columnName } = change;
  const chosen = plans.flatMap(({ plan }) => (plan.name === change.plan ? plan.chosenMarks : [])).find((each) => each.table === table && each.measure === measure && each.column === column);
  const value = chosen?.listed === after ? words.automatic : after === "" ? words.noMark : after;
  return { type: words.marks[table], sheet: "", row: measure, item: table === "goals" ? words.goal(column) : columnName, value };
}

/** `changed`: the matrix or the lists say something else since the person looked; nothing was written. */
export type MarksTaken = { readonly state: "taken"; readonly written: readonly WrittenSheet[]; readonly count: number } | { readonly state: "changed" };

/** この印を使う: the marks become rows of 設定, which count over the lists on every surface. No list is changed. */
export async function takeOverMarks(workbook: Workbook, changes: readonly MarkChange[], language: Language, others: readonly Snapshot[] = [], carry: Carry = atOnce): Promise<MarksTaken> {
  const snapshot = await workbook.read();
  const evaluation = await carry(evaluateInSteps([snapshot, ...others], null));
  const now = listMarkChanges(evaluation);
  if (!changes.every((change) => now.some((each) => isSame(each, change)))) return { state: "changed" };
  const written = languageOfSettings(snapshot, language);
  const rows = changes.map((change) => rowOf(evaluation, change, written));
  return { state: "taken", written: await addSettings(workbook, snapshot, rows, written), count: rows.length };
}

/** The matrix with the marks of some cells as they were drawn. */
function withDrawn(sheet: SheetSnapshot, edited: readonly EditedMark[]): SheetSnapshot {
  const drawn = new Map(edited.flatMap(({ place, drawn: mark }) => {
    const cell = parseCell(place.cell);
    return cell ? [[`${cell.row},${cell.column}`, mark] as const] : [];
  }));
  return {
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells.map((cell, column) => {
        const mark = drawn.get(`${row + sheet.top},${column + sheet.left}`);
        return mark === undefined ? cell : mark === "" ? EMPTY : { kind: "text", text: mark };
      }),
    ),
  };
}

/** `all`: the person said that the marks may go. `held`: only those that the plan has by now, and that will be drawn again. */
type MayGo = "all" | "held";

/** Nothing but such marks was changed in the sheet since it was written. */
export function hasOnlyMarkEdits(sheet: SheetSnapshot, { plans }: Pick<Evaluation, "plans">, mayGo: MayGo): boolean {
  if (!sheet.mark) return false;
  const isOwn = ({ kind, sheet: name }: OwnMatrix) => kind === sheet.mark?.kind && name === sheet.name;
  const edited = plans.flatMap(({ plan }) => plan.ownMatrices.filter(isOwn).flatMap((matrix) => matrix.edited.filter((each) => mayGo === "all" || isInPlan(plan, each))));
  return edited.length > 0 && fingerprintOfSheet(withDrawn(sheet, edited), sheet.mark.people) === sheet.mark.fingerprint;
}
