import { likenessOf } from "../../plan/close-names";
import { findLocalKpis, foldedName, listNamedIndicators, withoutBrackets, withoutUnit } from "../../plan/local-kpis";
import type { Indicator, LocalIndicator } from "../../plan/plan";
import { shareWords } from "../figures/names-of-kpi-differ";
import { foldName } from "../../quantity/fold";
import type { Check, Found } from "../check";

const CLOSE = 0.66;

/** Under its own measure a KPI need only share the words that make its name; elsewhere it has to be nearly called so. */
function nearest({ name, measure }: LocalIndicator, indicators: readonly Indicator[], own: readonly Indicator[]): Indicator | null {
  const ranked = indicators.map((indicator) => ({ indicator, likeness: likenessOf(withoutUnit(name), withoutUnit(indicator.name ?? "")) })).sort((a, b) => b.likeness - a.likeness);
  const first = ranked.find(({ indicator, likeness }) => likeness >= CLOSE || withoutBrackets(indicator.name ?? "") === withoutBrackets(name));
  return first?.indicator ?? (measure === "" ? null : (own.find((indicator) => shareWords(foldedName(name), foldedName(indicator.name ?? ""))) ?? null));
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
  run: ({ plan }) => {
    const { localIndicators } = plan;
    if (localIndicators.length === 0) return { notRun: "no-local-indicators" };
    const indicators = listNamedIndicators(plan);
    if (indicators.length === 0) return { notRun: "no-indicators" };
    const sought = findLocalKpis(plan);
    const missing = sought.flatMap(({ local, state }) => (state === "missing" ? [local] : []));
    const ownOf = (code: string) => [...plan.measures.filter((measure) => measure.code === code).flatMap((measure) => measure.indicators), ...plan.projects.flatMap(({ kpis }) => kpis.filter(({ measure, name }) => measure === code && name !== null))];
    const byMeasure = new Map<string, LocalIndicator[]>();
    for (const each of missing) byMeasure.set(each.measure, [...(byMeasure.get(each.measure) ?? []), each]);
    const found = [...byMeasure].flatMap(([code, own]): readonly Found[] => {
      const [first, ...others] = own;
      if (!first) return [];
      const close = own.flatMap((local) => {
        const indicator = nearest(local, indicators, ownOf(code));
        return indicator ? [{ name: local.name, indicator }] : [];
      });
      const data = { code, names: own.map(({ name }) => name).join("、"), close: close.map(({ name, indicator }) => `${name}→${indicator.name ?? ""}`).join("\n"), count: String(own.length) };
      return [{ place: first.place, data, also: [...others.map(({ place }) => place), ...close.map(({ indicator }) => indicator.place)], evidence: [data.names], facts: own.map(({ name }) => foldName(name)) }];
    });
    return { looked: localIndicators.length, found: [...found, ...sought.flatMap((each) => (each.state === "unclear" ? [tellChoices(each.local, each.choices)] : []))] };
  },
};
