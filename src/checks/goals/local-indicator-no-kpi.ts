import type { Indicator, LocalIndicator, Plan } from "../../plan/plan";
import { likenessOf } from "../../plan/close-names";
import { mendLookAlikes } from "../../plan/look-alikes";
import { shareWords } from "../figures/names-of-kpi-differ";
import { foldName } from "../../quantity/fold";
import type { Check, Found } from "../check";

const folded = (name: string) => foldName(mendLookAlikes(name).text);
const plain = (name: string) => folded(name).replace(/[(（][^()（）]{1,4}[)）]$/, "");

/** Units behind a name don't make it another: 講座開催数（回）; but 講座開催数（全３回） is itself, too. */
const waysToSay = (name: string): readonly string[] => [folded(name), plain(name)];

const CLOSE = 0.66;

function listIndicators({ measures, projects, planIndicators }: Plan): readonly Indicator[] {
  return [...measures.flatMap(({ indicators }) => indicators), ...projects.flatMap(({ kpis, overviewIndicators, pageIndicators }) => [...kpis, ...overviewIndicators, ...pageIndicators]), ...planIndicators].filter(({ name }) => name !== null);
}

/** Without what any bracket says: （農林漁業を含む）事業所数 is a 事業所数. */
const core = (name: string) => folded(name).replace(/\([^()]*\)/g, "");

/** Under its own measure a KPI need only share the words that make its name; elsewhere it has to be nearly called so. */
function nearest({ name, measure }: LocalIndicator, indicators: readonly Indicator[], own: readonly Indicator[]): Indicator | null {
  const ranked = indicators.map((indicator) => ({ indicator, likeness: likenessOf(plain(name), plain(indicator.name ?? "")) })).sort((a, b) => b.likeness - a.likeness);
  const first = ranked.find(({ indicator, likeness }) => likeness >= CLOSE || core(indicator.name ?? "") === core(name));
  return first?.indicator ?? (measure === "" ? null : (own.find((indicator) => shareWords(folded(name), folded(indicator.name ?? ""))) ?? null));
}

/** KPIs that differ only in their brackets, where the local indicator has none: 事業所数 may be the one or the other. */
function choicesFor(name: string, indicators: readonly Indicator[]): readonly Indicator[] {
  const same = indicators.filter((indicator) => core(indicator.name ?? "") === core(name));
  const named = same.filter((indicator, index) => same.findIndex((other) => folded(other.name ?? "") === folded(indicator.name ?? "")) === index);
  return named.length > 1 ? named : [];
}

function tellChoices(local: LocalIndicator, choices: readonly Indicator[]): Found {
  const { name, measure, place } = local;
  const data = { code: measure, name, case: "choices", choices: choices.map((indicator) => indicator.name ?? "").join("\n") };
  return { place, data, also: choices.map((indicator) => indicator.place), subject: [name], cause: core(name), severity: "warning" };
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
    const indicators = listIndicators(plan);
    if (indicators.length === 0) return { notRun: "no-indicators" };
    const known = new Set(indicators.flatMap(({ name }) => waysToSay(name ?? "")));
    const strange = localIndicators.filter(({ name }) => !waysToSay(name).some((way) => known.has(way)));
    const doubtful = strange.flatMap((local) => {
      const choices = choicesFor(local.name, indicators);
      return choices.length > 0 ? [{ local, choices }] : [];
    });
    const missing = strange.filter((each) => !doubtful.some(({ local }) => local === each));
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
    return { looked: localIndicators.length, found: [...found, ...doubtful.map(({ local, choices }) => tellChoices(local, choices))] };
  },
};
