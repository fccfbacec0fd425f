import type { Measure, Plan } from "./plan";

/** Measures in the order of their policies, however the tables had them. */
export function listMeasures({ measures, policies }: Pick<Plan, "measures" | "policies">): readonly Measure[] {
  // Of policies under one code the first.
  const ranks = new Map<string | null, number>(policies.map(({ code }, index) => [code, index] as const).reverse());
  const rank = ({ policy }: Measure) => ranks.get(policy) ?? policies.length;
  return measures.map((measure, index) => ({ measure, index })).sort((a, b) => rank(a.measure) - rank(b.measure) || a.index - b.index).map(({ measure }) => measure);
}
