import type { Pauses } from "../../workbook/steps";
import { resultOf, type CheckResult, type CheckWork, type Found } from "../check";
import { factOf } from "../identity";

const NAMED = 3;

/** Findings of different indicators with one cause become one line: each knows how many they are, and the first names among them. */
export function* tellCount(work: CheckWork, folds: (found: Found) => boolean = () => true): Pauses<CheckResult> {
  const result = yield* resultOf(work);
  if ("notRun" in result) return result;
  const byCause = new Map<string, { count: number; readonly names: Set<string> }>();
  for (const { cause, data } of result.found.filter((found) => found.cause !== undefined && folds(found))) {
    const all = byCause.get(cause ?? "") ?? { count: 0, names: new Set() };
    byCause.set(cause ?? "", all);
    all.count += 1;
    if (data["indicator"] !== undefined && data["indicator"] !== "") all.names.add(data["indicator"]);
  }
  const tell = (found: Found): Found => {
    const all = byCause.get(found.cause ?? "");
    if (!all || all.count < 2) return found;
    const names = [...all.names];
    return { ...found, facts: [factOf(found)], data: { ...found.data, count: String(all.count), names: names.slice(0, NAMED).join("\n"), more: String(Math.max(0, names.length - NAMED)) } };
  };
  return { looked: result.looked, found: result.found.map(tell) };
}
