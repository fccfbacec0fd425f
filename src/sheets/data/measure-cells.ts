import type { DataWords } from "../../messages/sheets/data";
import type { Plan } from "../../plan/plan";
import { plainText } from "./data-table";
import type { DataColumn } from "./data-table";

/** By code; of a code that stands twice, the first. */
const firstOf = <T extends { readonly code: string }>(list: readonly T[]): ReadonlyMap<string, T> => new Map([...list].reverse().map((each) => [each.code, each]));

/** The columns by which a row says whose it is, each filled in every row. */
export function measureDataColumns<Row>(plan: Plan, { columns }: DataWords, codeOf: (row: Row) => string): readonly DataColumn<Row>[] {
  const measures = firstOf(plan.measures);
  const policies = firstOf(plan.policies);
  const measureOf = (row: Row) => measures.get(codeOf(row));
  const policyOf = (row: Row) => measureOf(row)?.policy ?? null;
  return [
    { heading: columns.plan, width: 24, cell: () => plainText(plan.title) },
    { heading: columns.policyCode, width: 10, cell: (row) => plainText(policyOf(row)) },
    { heading: columns.policy, width: 22, cell: (row) => plainText(policies.get(policyOf(row) ?? "")?.name ?? null) },
    { heading: columns.measureCode, width: 10, cell: (row) => plainText(codeOf(row)) },
    { heading: columns.measure, width: 34, cell: (row) => plainText(measureOf(row)?.name ?? null) },
  ];
}
