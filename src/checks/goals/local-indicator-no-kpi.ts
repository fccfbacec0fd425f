import { likenessOf } from "../../plan/close-names";
import { findLocalKpis, foldedName, listNamedIndicators, withoutBrackets, withoutUnit } from "../../plan/local-kpis";
import type { Indicator, LocalIndicator } from "../../plan/plan";
import { shareWords } from "../figures/names-of-kpi-differ";
import { foldName } from "../../quantity/fold";
import { pausing } from "../../workbook/steps";
import type { Check, Found } from "../check";

const CLOSE = 0.66;

type Called = { readonly indicator: Indicator; readonly name: string; readonly bare: string };

/** Each is held against many names. */
const callOf = (indicator: Indicator): Called => ({ indicator, name: withoutUnit(indicator.name ?? ""), bare: withoutBrackets(indicator.name ?? "") });

/** Of the nearest the first. */
function nearestOf(name: string, called: readonly Called[], least: number): Indicator | null {
  let nearest: { readonly indicator: Indicator; readonly likeness: number } | null = null;
  for (const { indicator, name: other } of called) {
    const most = nearest?.likeness ?? least;
    const likeness = likenessOf(name, other, most);
    if (nearest === null ? likeness >= least : likeness > most) nearest = { indicator, likeness };
  }
  return nearest?.indicator ?? null;
}

/** Under its own measure a KPI need only share the words that make its name; elsewhere it has to be nearly called so. */
function nearest({ name, measure }: LocalIndicator, called: readonly Called[], own: readonly Indicator[]): Indicator | null {
  const [folded, bare] = [withoutUnit(name), withoutBrackets(name)];
  const found = nearestOf(folded, called, CLOSE) ?? nearestOf(folded, called.filter((each) => each.bare === bare), 0);
  return found ?? (measure === "" ? null : (own.find((indicator) => shareWords(foldedName(name), foldedName(indicator.name ?? ""))) ?? null));
}

function tellChoices(local: LocalIndicator, choices: readonly Indicator[]): Found {
  const { name, measure, place } = local;
  const data = { code: measure, name, case: "choices", choices: choices.map((indicator) => indicator.name ?? "").join("\n") };
  return { place, data, also: choices.map((indicator) => indicator.place), subject: [name], cause: withoutBrackets(name), severity: "warning" };
}

/** One note a measure, with what the KPIs call by a similar name. */
export const localIndicatorNoKpi: Check = {
  id: "local-indicator-no-kpi",
  group: "goals",
  needs: ["no-indicators", "no-local-indicators"],
  severity: "note",
  *run({ plan }) {
    const { localIndicators } = plan;
    if (localIndicators.length === 0) return { notRun: "no-local-indicators" };
    const indicators = listNamedIndicators(plan);
    if (indicators.length === 0) return { notRun: "no-indicators" };
    yield;
    const sought = findLocalKpis(plan);
    yield;
    const missing = sought.flatMap(({ local, state }) => (state === "missing" ? [local] : []));
    const ownOf = (code: string) => [...plan.measures.filter((measure) => measure.code === code).flatMap((measure) => measure.indicators), ...plan.projects.flatMap(({ kpis }) => kpis.filter(({ measure, name }) => measure === code && name !== null))];
    const byMeasure = new Map<string, LocalIndicator[]>();
    for (const each of missing) byMeasure.set(each.measure, [...(byMeasure.get(each.measure) ?? []), each]);
    const called: Called[] = [];
    if (missing.length > 0) yield* pausing(indicators, (indicator) => called.push(callOf(indicator)));
    const found: Found[] = [];
    for (const [code, own] of byMeasure) {
      const [first, ...others] = own;
      if (!first) continue;
      const ofMeasure = ownOf(code);
      const close: { readonly name: string; readonly indicator: Indicator }[] = [];
      for (const local of own) {
        yield;
        const indicator = nearest(local, called, ofMeasure);
        if (indicator) close.push({ name: local.name, indicator });
      }
      const data = { code, names: own.map(({ name }) => name).join("、"), close: close.map(({ name, indicator }) => `${name}→${indicator.name ?? ""}`).join("\n"), count: String(own.length) };
      found.push({ place: first.place, data, also: [...others.map(({ place }) => place), ...close.map(({ indicator }) => indicator.place)], evidence: [data.names], facts: own.map(({ name }) => foldName(name)) });
    }
    return { looked: localIndicators.length, found: [...found, ...sought.flatMap((each) => (each.state === "unclear" ? [tellChoices(each.local, each.choices)] : []))] };
  },
};
