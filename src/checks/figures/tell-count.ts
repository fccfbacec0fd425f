import type { CheckResult, Found } from "../check";
import { factOf } from "../identity";

const NAMED = 3;

/** Findings of different indicators with one cause become one line: each knows how many they are, and the first names among them. */
export function tellCount(result: CheckResult, folds: (found: Found) => boolean = () => true): CheckResult {
  if ("notRun" in result) return result;
  const byCause = new Map<string, Found[]>();
  for (const found of result.found) if (found.cause !== undefined && folds(found)) byCause.set(found.cause, [...(byCause.get(found.cause) ?? []), found]);
  const tell = (found: Found): Found => {
    const all = byCause.get(found.cause ?? "") ?? [];
    const names = [...new Set(all.map(({ data }) => data["indicator"] ?? ""))].filter((name) => name !== "");
    return all.length < 2 ? found : { ...found, facts: [factOf(found)], data: { ...found.data, count: String(all.length), names: names.slice(0, NAMED).join("\n"), more: String(Math.max(0, names.length - NAMED)) } };
  };
  return { looked: result.looked, found: result.found.map(tell) };
}
