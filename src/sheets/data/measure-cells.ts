import type { DataWords } from "../../messages/sheets/data";
import type { Plan } from "../../plan/plan";
import { plainText } from "./data-table";
import type { DataColumn } from "./data-table";

/** The columns by which a row says whose it is, each filled in every row. */
export function measureDataColumns<Row>(plan: Plan, { columns }: DataWords, codeOf: (row: Row) => string): readonly DataColumn<Row>[] {
  const measureOf = (row: Row) => plan.measures.find(({ code }) => code === codeOf(row));
  const policyOf = (row: Row) => measureOf(row)?.policy ?? null;
  return [
    { heading: columns.plan, width: 24, cell: () => plainText(plan.name) },
    { heading: columns.policyCode, width: 10, cell: (row) => plainText(policyOf(row)) },
    { heading: columns.policy, width: 22, cell: (row) => plainText(plan.policies.find(({ code }) => code === policyOf(row))?.name ?? null) },
    { heading: columns.measureCode, width: 10, cell: (row) => plainText(codeOf(row)) },
    { heading: columns.measure, width: 34, cell: (row) => plainText(measureOf(row)?.name ?? null) },
  ];
}
