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

export function measureCells(plan: Plan, measure: Measure, words: SheetWords): readonly DraftCell[] {
  const policy = plan.policies.find(({ code }) => code === measure.policy);
  const label = labelOf(measure);
  return [text(policy ? labelOf(policy) : (measure.policy ?? "")), text(label === "" ? words.unnamed : label)];
}
