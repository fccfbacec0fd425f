import { foldName } from "../quantity/fold";
import { mendLookAlikes } from "./look-alikes";
import type { Indicator, LocalIndicator, Plan } from "./plan";

export const foldedName = (name: string) => foldName(mendLookAlikes(name).text);
export const withoutUnit = (name: string) => foldedName(name).replace(/[(（][^()（）]{1,4}[)）]$/, "");
/** Without what any bracket says: （農林漁業を含む）事業所数 is a 事業所数. */
export const withoutBrackets = (name: string) => foldedName(name).replace(/\([^()]*\)/g, "");

/** Units behind a name don't make it another: 講座開催数（回）; but 講座開催数（全３回） is itself, too. */
const waysToSay = (name: string): readonly string[] => [foldedName(name), withoutUnit(name)];

/** Every named indicator, of measures, of projects and of the whole plan. */
export function listNamedIndicators({ measures, projects, planIndicators }: Plan): readonly Indicator[] {
  return [...measures.flatMap(({ indicators }) => indicators), ...projects.flatMap(({ kpis, overviewIndicators, pageIndicators }) => [...kpis, ...overviewIndicators, ...pageIndicators]), ...planIndicators].filter(({ name }) => name !== null);
}

/** Whether a local indicator stands among the plan's. `unclear`: several differ only in their brackets, and it may be the one or the other. */
export type LocalKpi =
  | { readonly local: LocalIndicator; readonly state: "found" | "missing" }
  | { readonly local: LocalIndicator; readonly state: "unclear"; readonly choices: readonly Indicator[] };

function choicesFor(name: string, indicators: readonly Indicator[]): readonly Indicator[] {
  const same = indicators.filter((indicator) => withoutBrackets(indicator.name ?? "") === withoutBrackets(name));
  return same.filter((indicator, index) => same.findIndex((other) => foldedName(other.name ?? "") === foldedName(indicator.name ?? "")) === index);
}

/** For each local indicator of the plan, in their order. */
export function findLocalKpis(plan: Plan): readonly LocalKpi[] {
  const indicators = listNamedIndicators(plan);
  const known = new Set(indicators.flatMap(({ name }) => waysToSay(name ?? "")));
  return plan.localIndicators.map((local): LocalKpi => {
    if (waysToSay(local.name).some((way) => known.has(way))) return { local, state: "found" };
    const choices = choicesFor(local.name, indicators);
    return choices.length > 1 ? { local, state: "unclear", choices } : { local, state: "missing" };
  });
}
