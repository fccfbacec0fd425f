import type { CheckResultsWords } from "../../messages/sheets/check-results";
import type { DraftStyle } from "../../workbook/draft";
import type { FormColumn } from "../form/form";

export const COLUMNS = ["severity", "check", "measure", "content", "why", "mend", "right", "source", "others", "token", "answer", "reason", "earlier", "remark"] as const;
export type ColumnName = (typeof COLUMNS)[number];

const WIDTHS: Readonly<Record<ColumnName, number>> = { severity: 7, check: 15, measure: 22, content: 44, why: 28, mend: 30, right: 12, source: 16, others: 20, token: 3, answer: 8, reason: 24, earlier: 12, remark: 18 };
export const at = (name: ColumnName) => COLUMNS.indexOf(name);
/** On paper a hash cut short would only puzzle; in the cell itself it can be looked at. */
const UNSEEN: DraftStyle = { size: 1, color: "FFFFFF", wrap: false };
const PEOPLE: readonly ColumnName[] = ["answer", "reason", "remark"];

/** The column of remarks stands only where somebody wrote to the right of the table. */
export function columnsOf(words: CheckResultsWords, withRemarks: boolean): readonly FormColumn[] {
  const centred: readonly ColumnName[] = ["severity", "answer"];
  return COLUMNS.filter((name) => withRemarks || name !== "remark").map((name) => ({
    heading: words.headings[name],
    width: WIDTHS[name],
    ...(centred.includes(name) ? { align: "center" as const } : {}),
    ...(PEOPLE.includes(name) ? { people: true as const } : {}),
    ...(name === "token" ? { style: UNSEEN } : {}),
  }));
}
