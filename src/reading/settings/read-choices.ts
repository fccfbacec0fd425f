import { readBetter } from "../../plan/better";
import { readFormula } from "../../plan/formula";
import type { Figure } from "../../plan/plan";
import { foldName } from "../../quantity/fold";
import { isSameIndicator } from "../indicator-choices";
import type { IndicatorChoice, IndicatorChoiceKind } from "../indicator-choices";
import type { SettingRow } from "./setting-row";
import type { SettingsWords } from "./words";

const isNumber = (figure: Figure) => figure.quantity.state === "value" || figure.quantity.state === "parts";
const isWeight = ({ quantity }: Figure) => quantity.state === "value" && !quantity.amount.value.isNegative;

/** The rows about single indicators, from top to bottom: the later word counts. */
export class Choices {
  private all: readonly IndicatorChoice[] = [];

  constructor(private readonly languages: readonly SettingsWords[]) {}

  take(row: SettingRow, kind: IndicatorChoiceKind): void {
    const key = { sheet: row.text("sheet"), code: row.text("row"), name: row.text("item") };
    if (key.name === "") {
      row.fail("item");
      return;
    }
    const isAutomatic = this.languages.some(({ automatic }) => foldName(automatic).toLowerCase() === foldName(row.text("value")).toLowerCase());
    const choice = isAutomatic ? null : this.choiceOf(row, kind);
    if (!isAutomatic && choice === null) row.fail("value");
    else this.all = [...this.all.filter((other) => other.kind !== kind || !isSameIndicator(other, key)), ...(choice ? [{ ...key, place: row.place("item"), ...choice }] : [])];
  }

  private choiceOf(row: SettingRow, kind: IndicatorChoiceKind) {
    const value = { text: row.text("value"), place: row.place("value") };
    switch (kind) {
      case "formula":
        return readFormula(value.text) === null ? null : { kind, value };
      case "better":
        return readBetter(value) === null ? null : { kind, value };
      case "weight":
        return isWeight(row.figure("value")) ? { kind, value } : null;
      case "baseline": {
        const figure = row.figure("value");
        return isNumber(figure) ? { kind, value: figure } : null;
      }
    }
  }

  list(): readonly IndicatorChoice[] {
    return this.all;
  }
}
