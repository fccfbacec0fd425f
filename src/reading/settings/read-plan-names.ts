import { foldName } from "../../quantity/fold";
import type { PlanName } from "../plan-names";
import type { SettingRow } from "./setting-row";
import type { SettingsWords } from "./words";

/** The rows that name a plan, from top to bottom: the later word counts, and 自動 takes an earlier one back. */
export class PlanNames {
  private all: readonly PlanName[] = [];

  constructor(
    private readonly file: string,
    private readonly languages: readonly SettingsWords[],
  ) {}

  take(row: SettingRow): void {
    const [sheet, name] = [row.text("sheet"), row.text("value")];
    const isAutomatic = this.languages.some(({ automatic }) => foldName(automatic).toLowerCase() === foldName(name).toLowerCase());
    if (name === "") row.fail("value");
    else this.all = [...this.all.filter((other) => foldName(other.sheet) !== foldName(sheet)), ...(isAutomatic ? [] : [{ file: this.file, sheet, name, place: row.place("value") }])];
  }

  list(): readonly PlanName[] {
    return this.all;
  }
}
