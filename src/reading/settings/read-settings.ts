import { foldName, foldWidth } from "../../quantity/fold";
import { columnName, parseCell } from "../../workbook/address";
import { cellAt, textOf } from "../../workbook/snapshot";
import type { SheetSnapshot, Snapshot } from "../../workbook/snapshot";
import { roleOf } from "../columns/heading";
import type { Role } from "../columns/roles";
import type { Correction } from "../corrections";
import type { TableKind, Unread } from "../reading";
import { findSettingsHeader, findSettingsSheet } from "./find-settings";
import type { IndicatorChoice } from "../indicator-choices";
import type { MarkChoice } from "../mark-choices";
import type { PlanName } from "../plan-names";
import { Choices } from "./read-choices";
import { MarkChoices } from "./read-mark-choices";
import { PlanNames } from "./read-plan-names";
import { rowsOf } from "./setting-row";
import type { SettingRow } from "./setting-row";
import type { SettingsWords } from "./words";

export type ReadSettings = {
  readonly corrections: readonly Correction[];
  readonly choices: readonly IndicatorChoice[];
  readonly marks: readonly MarkChoice[];
  readonly planNames: readonly PlanName[];
  /** The sheets that hold them, one a book. */
  readonly settingsSheets: ReadonlySet<SheetSnapshot>;
  /** Whatever stands there and is not understood. */
  readonly unread: readonly Unread[];
};

type Key = { readonly sheet: string; readonly headerRow: number; readonly left: string | null };
type Gathered = Key & { kind: TableKind | "none" | null; startsAt: number | null; headings: Record<string, string>; readonly roles: Map<string, Role | "unused">; place: Correction["place"] };

/** One of the words of any language, or the name it has in the JSON: `evaluation-list`. */
function findWord<K extends string>(text: string, words: readonly Readonly<Record<K, string>>[]): K | null {
  const folded = foldName(text).toLowerCase();
  for (const known of words) {
    const found = (Object.entries(known) as [K, string][]).find(([key, word]) => foldName(word).toLowerCase() === folded || key.toLowerCase() === folded);
    if (found) return found[0];
  }
  return null;
}

/** `6`, `6行目`, and `F6` where two tables stand side by side. */
function readRow(text: string): { readonly headerRow: number; readonly left: string | null } | null {
  const match = /^([A-Z]{1,3})?([1-9][0-9]{0,6})(?:行目?)?$/i.exec(foldName(text));
  return match?.[2] === undefined ? null : { headerRow: Number(match[2]), left: match[1]?.toUpperCase() ?? null };
}

const letterOf = (text: string): string | null => (parseCell(`${text}1`) === null ? null : text.toUpperCase());

/** `G列`, `G`, `G列、H列`, `G～J`. */
export function readLetters(text: string): readonly string[] | null {
  const tokens = foldWidth(text).replace(/列|columns?/gi, " ").replace(/\s*[~:-]\s*/g, ":").split(/[、,，・\s]+/).filter((token) => token !== "");
  const letters: string[] = [];
  for (const token of tokens) {
    const [from = "", to = from, ...more] = token.split(":");
    const [first, last] = [letterOf(from), letterOf(to)].map((letter) => (letter === null ? null : (parseCell(`${letter}1`)?.column ?? null)));
    if (first === null || first === undefined || last === null || last === undefined || more.length > 0 || last < first) return null;
    for (let column = first; column <= last; column += 1) letters.push(columnName(column));
  }
  return letters.length === 0 ? null : letters;
}

/** `B列「施策」、C列「指標名」` */
function readHeadings(text: string): Readonly<Record<string, string>> | null {
  const pairs = [...text.matchAll(/([A-Z]{1,3})[^「A-Z]*「([^」]*)」/g)].map(([, letter = "", words = ""]) => [letter, words] as const);
  return pairs.length === 0 ? null : Object.fromEntries(pairs);
}

export const writeHeadings = (headings: Readonly<Record<string, string>>) => Object.entries(headings).map(([letter, words]) => `${letter}列「${foldName(words).replaceAll("」", "")}」`).join("、");

/** Gathers the rows from top to bottom: the later word counts. */
class Corrections {
  private readonly all = new Map<string, Gathered>();

  constructor(private readonly languages: readonly SettingsWords[]) {}

  take(row: SettingRow): void {
    const where = readRow(row.text("row"));
    if (row.text("sheet") === "") row.fail("sheet");
    else if (where === null) row.fail("row");
    else this.takeItem(row, { sheet: row.text("sheet"), ...where });
  }

  private takeItem(row: SettingRow, key: Key): void {
    const id = JSON.stringify([key.sheet, key.headerRow, key.left]);
    const value = row.text("value");
    const isAutomatic = this.languages.some(({ automatic }) => foldName(automatic).toLowerCase() === foldName(value).toLowerCase());
    const gathered = this.all.get(id) ?? { ...key, kind: null, startsAt: null, headings: {}, roles: new Map(), place: null };
    const item = findWord(row.text("item"), this.languages.map(({ items }) => items));
    const role = item === null ? (findWord(row.text("item"), this.languages.map(({ roles }) => roles)) ?? roleOf(foldName(row.text("item")))) : null;
    if (item === "whole" && isAutomatic) this.all.delete(id);
    else if (item === null && role === null) row.fail("item");
    else if (item === "whole" || !this.takeValue(gathered, item ?? role, value, isAutomatic)) row.fail("value");
    else this.all.set(id, { ...gathered, place: row.place("item") });
  }

  /** False where the value is none for this item. */
  private takeValue(gathered: Gathered, item: "kind" | "startsAt" | "headings" | Role | "unused" | null, value: string, isAutomatic: boolean): boolean {
    switch (item) {
      case "kind": {
        const kind = isAutomatic ? null : findWord(value, this.languages.map(({ kinds }) => kinds));
        gathered.kind = kind;
        return isAutomatic || kind !== null;
      }
      case "startsAt": {
        const row = isAutomatic ? null : readRow(value);
        gathered.startsAt = row?.headerRow ?? null;
        return isAutomatic || row !== null;
      }
      case "headings": {
        const headings = isAutomatic ? {} : readHeadings(value);
        gathered.headings = { ...headings };
        return headings !== null;
      }
      case null:
        return false;
      default: {
        const letters = isAutomatic ? [] : readLetters(value);
        if (letters === null) return false;
        for (const [letter, role] of gathered.roles) if (role === item) gathered.roles.delete(letter);
        for (const letter of letters) gathered.roles.set(letter, item);
        return true;
      }
    }
  }

  list(file: string): readonly Correction[] {
    return [...this.all.values()]
      .filter(({ kind, startsAt, roles }) => kind !== null || startsAt !== null || roles.size > 0)
      .map(({ roles, ...correction }) => {
        const columns: Partial<Record<Role | "unused", string[]>> = {};
        for (const [letter, role] of [...roles].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) (columns[role] ??= []).push(letter);
        return { ...correction, file, columns };
      });
  }
}

/** What people chose, out of the sheets 設定 of all books. Never throws on content. */
export function readSettings(snapshots: readonly Snapshot[], languages: readonly SettingsWords[]): ReadSettings {
  const settingsSheets = new Set<SheetSnapshot>();
  const unread: Unread[] = [];
  const corrections: Correction[] = [];
  const choices: IndicatorChoice[] = [];
  const marks: MarkChoice[] = [];
  const planNames: PlanName[] = [];
  for (const { file, sheets } of snapshots) {
    const sheet = findSettingsSheet(sheets, languages);
    if (!sheet) continue;
    settingsSheets.add(sheet);
    const header = findSettingsHeader(sheet, languages);
    const gathered = new Corrections(languages);
    const chosen = new Choices(languages);
    const marked = new MarkChoices(languages);
    const named = new PlanNames(file, languages);
    if (header) {
      for (const row of rowsOf(file, sheet, header, unread)) {
        const kind = findWord(row.text("type"), languages.map((words) => words.choices));
        const table = findWord(row.text("type"), languages.map((words) => words.marks));
        if (kind !== null) chosen.take(row, kind);
        else if (table !== null) marked.take(row, table);
        else if (languages.some(({ planName }) => foldName(planName) === foldName(row.text("type")))) named.take(row);
        else if (languages.some(({ tableReading }) => foldName(tableReading) === foldName(row.text("type")))) gathered.take(row);
        else row.fail("type");
      }
    }
    else if (sheet.rows.length > 0) unread.push({ place: { file, sheet: sheet.name, cell: "A1" }, text: textOf(cellAt(sheet, 0, 0)), why: "setting-unknown" });
    corrections.push(...gathered.list(file));
    choices.push(...chosen.list());
    marks.push(...marked.list());
    planNames.push(...named.list());
  }
  return { corrections, choices, marks, planNames, settingsSheets, unread };
}
