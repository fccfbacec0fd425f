import { readMark } from "../../plan/matrix-marks";
import type { MatrixMark, MatrixTable } from "../../plan/plan";
import { foldName } from "../../quantity/fold";
import { goalsIn } from "../goals";
import { isSameMark } from "../mark-choices";
import type { MarkChoice } from "../mark-choices";
import type { SettingRow } from "./setting-row";
import type { SettingsWords } from "./words";

/** The rows about single marks of our matrices, from top to bottom: the later word counts. */
export class MarkChoices {
  private all: readonly MarkChoice[] = [];

  constructor(private readonly languages: readonly SettingsWords[]) {}

  take(row: SettingRow, table: MatrixTable): void {
    const key = { table, measure: row.text("row"), item: row.text("item") };
    const mark = this.markIn(row.text("value"), table);
    if (key.measure === "") row.fail("row");
    else if (key.item === "" || (table === "goals" && goalsIn(key.item).length !== 1)) row.fail("item");
    else if (mark === null) row.fail("value");
    else this.all = [...this.all.filter((other) => !isSameMark(other, key)), ...(mark === "automatic" ? [] : [{ ...key, mark, place: row.place("value") }])];
  }

  private markIn(value: string, table: MatrixTable): MatrixMark | "automatic" | null {
    const says = (word: (words: SettingsWords) => string) => this.languages.some((words) => foldName(word(words)).toLowerCase() === foldName(value).toLowerCase());
    if (says(({ automatic }) => automatic)) return "automatic";
    return says(({ noMark }) => noMark) || /^(?:なし|無し?)$/.test(foldName(value)) ? "" : readMark(value, table);
  }

  list(): readonly MarkChoice[] {
    return this.all;
  }
}
