import type { CheckResultsWords } from "../../messages/sheets/check-results";
import type { FormColumn } from "../form/form";

export const COLUMNS = ["severity", "check", "measure", "content", "mend", "right", "source", "others", "token", "answer", "reason", "earlier"] as const;
export type ColumnName = (typeof COLUMNS)[number];

const WIDTHS: Readonly<Record<ColumnName, number>> = { severity: 8, check: 16, measure: 20, content: 46, mend: 32, right: 16, source: 18, others: 18, token: 2, answer: 9, reason: 24, earlier: 18 };
export const at = (name: ColumnName) => COLUMNS.indexOf(name);
const PEOPLE: readonly ColumnName[] = ["answer", "reason"];

export function columnsOf(words: CheckResultsWords): readonly FormColumn[] {
  const centred: readonly ColumnName[] = ["severity", "answer"];
  return COLUMNS.map((name) => ({
    heading: words.headings[name],
    width: WIDTHS[name],
    ...(centred.includes(name) ? { align: "center" as const } : {}),
    ...(PEOPLE.includes(name) ? { people: true as const } : {}),
    ...(name === "token" ? { style: { size: 6, color: "BFBFBF", wrap: false } } : {}),
  }));
}
