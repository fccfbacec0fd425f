import type { Figure, Indicator, Plan, Typed } from "../plan/plan";
import { foldName } from "../quantity/fold";
import { withUnit } from "../quantity/unit";
import type { Place } from "../workbook/place";
import { readCode } from "./code";
import type { Unread } from "./reading";

/** Which indicator is meant. What is left blank holds for all. */
export type IndicatorKey = { readonly sheet: string; readonly code: string; readonly name: string };

/** What a person chose for one indicator; its place is the cell of 設定 in which it stands. */
export type IndicatorChoice = IndicatorKey & { readonly place: Place } & (
    | { readonly kind: "formula" | "better" | "weight"; readonly value: Typed }
    | { readonly kind: "baseline"; readonly value: Figure }
  );

export type IndicatorChoiceKind = IndicatorChoice["kind"];

const codeOf = (text: string) => readCode(text) ?? foldName(text);

/** `１－１` is `1-1`, and names are compared without blanks and width. */
export function isSameIndicator(a: IndicatorKey, b: IndicatorKey): boolean {
  return foldName(a.name) === foldName(b.name) && codeOf(a.code) === codeOf(b.code) && a.sheet.trim() === b.sheet.trim();
}

function concerns({ sheet, code, name }: IndicatorKey, indicator: Indicator, measure: string): boolean {
  const isNamed = indicator.name !== null && foldName(indicator.name) === foldName(name);
  return isNamed && (code === "" || codeOf(code) === codeOf(measure)) && (sheet === "" || sheet === indicator.place.sheet);
}

function applied(indicator: Indicator, choice: IndicatorChoice): Indicator {
  switch (choice.kind) {
    case "formula":
      return { ...indicator, formulaTyped: choice.value };
    case "better":
      return { ...indicator, betterTyped: choice.value };
    case "weight":
      return { ...indicator, weightTyped: choice.value };
    case "baseline":
      return { ...indicator, baseline: { ...choice.value, quantity: withUnit(choice.value.quantity, indicator.unit) } };
  }
}

/** The plans with what people chose in place of what the rows say, and the choices that speak of no indicator. */
export function applyChoices(plans: readonly Plan[], choices: readonly IndicatorChoice[]): { readonly plans: readonly Plan[]; readonly idle: readonly Unread[] } {
  if (choices.length === 0) return { plans, idle: [] };
  const followed = new Set<IndicatorChoice>();
  const withChoices = (indicator: Indicator, measure: string): Indicator => {
    const own = choices.filter((choice) => concerns(choice, indicator, measure));
    for (const choice of own) followed.add(choice);
    return own.reduce(applied, indicator);
  };
  const changed = plans.map((plan) => ({
    ...plan,
    measures: plan.measures.map((measure) => ({ ...measure, indicators: measure.indicators.map((indicator) => withChoices(indicator, measure.code)) })),
  }));
  const idle = choices.filter((choice) => !followed.has(choice)).map(({ place, name }): Unread => ({ place, text: name, why: "setting-without-indicator" }));
  return { plans: changed, idle };
}
