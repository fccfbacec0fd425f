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

function groupByName(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const name = withoutBrackets(indicator.name ?? "");
    const group = groups.get(name);
    if (group) group.push(indicator);
    else groups.set(name, [indicator]);
  }
  return groups;
}

/** Of those that are called the same but for their brackets, one of each name. */
function choicesAmong(same: readonly Indicator[]): readonly Indicator[] {
  return same.filter((indicator, index) => same.findIndex((other) => foldedName(other.name ?? "") === foldedName(indicator.name ?? "")) === index);
}

/** For each local indicator of the plan, in their order. */
export function findLocalKpis(plan: Plan): readonly LocalKpi[] {
  const indicators = listNamedIndicators(plan);
  const groups = groupByName(indicators);
  const known = new Set(indicators.flatMap(({ name }) => waysToSay(name ?? "")));
  return plan.localIndicators.map((local): LocalKpi => {
    if (waysToSay(local.name).some((way) => known.has(way))) return { local, state: "found" };
    const choices = choicesAmong(groups.get(withoutBrackets(local.name)) ?? []);
    return choices.length > 1 ? { local, state: "unclear", choices } : { local, state: "missing" };
  });
}
