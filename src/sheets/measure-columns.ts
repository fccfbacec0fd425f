import type { SheetWords } from "../messages/sheets/sheet-words";
import type { Measure, Plan } from "../plan/plan";
import type { DraftCell } from "../workbook/draft";
import { text } from "./form/draft-form";
import type { FormColumn } from "./form/form";

/** 政策 | 重点施策, as every matrix begins; the policy stands once for all its measures. */
export const measureColumns = (words: SheetWords): readonly FormColumn[] => [
  { heading: words.policy, width: 16, merged: true },
  { heading: words.measure, width: 38 },
];

const labelOf = ({ code, name }: { readonly code: string; readonly name: string }) => [code, name].filter((part) => part !== "").join(" ");

/** Measures in the order of their policies, however the tables had them. */
export function listMeasures({ measures, policies }: Plan): readonly Measure[] {
  const rank = ({ policy }: Measure) => {
    const index = policies.findIndex(({ code }) => code === policy);
    return index === -1 ? policies.length : index;
  };
  return measures.map((measure, index) => ({ measure, index })).sort((a, b) => rank(a.measure) - rank(b.measure) || a.index - b.index).map(({ measure }) => measure);
}

export function measureCells(plan: Plan, measure: Measure, words: SheetWords): readonly DraftCell[] {
  const policy = plan.policies.find(({ code }) => code === measure.policy);
  const label = labelOf(measure);
  return [text(policy ? labelOf(policy) : (measure.policy ?? "")), text(label === "" ? words.unnamed : label)];
}
