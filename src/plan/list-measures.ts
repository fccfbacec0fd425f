import type { Measure, Plan } from "./plan";

/** Measures in the order of their policies, however the tables had them. */
export function listMeasures({ measures, policies }: Pick<Plan, "measures" | "policies">): readonly Measure[] {
  const rank = ({ policy }: Measure) => {
    const index = policies.findIndex(({ code }) => code === policy);
    return index === -1 ? policies.length : index;
  };
  return measures.map((measure, index) => ({ measure, index })).sort((a, b) => rank(a.measure) - rank(b.measure) || a.index - b.index).map(({ measure }) => measure);
}
