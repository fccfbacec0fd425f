import type { Indicator, LocalIndicator, Plan } from "../../plan/plan";
import { likenessOf } from "../../plan/close-names";
import { mendLookAlikes } from "../../plan/look-alikes";
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

function nearest(name: string, indicators: readonly Indicator[]): Indicator | null {
  const ranked = indicators.map((indicator) => ({ indicator, likeness: likenessOf(plain(name), plain(indicator.name ?? "")) })).sort((a, b) => b.likeness - a.likeness);
  const first = ranked[0];
  return first && first.likeness >= CLOSE ? first.indicator : null;
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
    const missing = localIndicators.filter(({ name }) => !waysToSay(name).some((way) => known.has(way)));
    const byMeasure = new Map<string, LocalIndicator[]>();
    for (const each of missing) byMeasure.set(each.measure, [...(byMeasure.get(each.measure) ?? []), each]);
    const found = [...byMeasure].flatMap(([code, own]): readonly Found[] => {
      const [first, ...others] = own;
      if (!first) return [];
      const close = own.flatMap(({ name }) => {
        const indicator = nearest(name, indicators);
        return indicator ? [{ name, indicator }] : [];
      });
      const data = { code, names: own.map(({ name }) => name).join("、"), close: close.map(({ name, indicator }) => `${name}→${indicator.name ?? ""}`).join("\n"), count: String(own.length) };
      return [{ place: first.place, data, also: [...others.map(({ place }) => place), ...close.map(({ indicator }) => indicator.place)], evidence: [data.names], facts: own.map(({ name }) => foldName(name)) }];
    });
    return { looked: localIndicators.length, found };
  },
};
