import type { Plan } from "../../src/plan/plan";
import { readWorkbooks } from "../../src/reading/read-workbooks";
import { settingsIn } from "../../src/actions/settings";
import type { SheetDraft } from "../../src/workbook/draft";
import { FileWorkbook, newBook } from "../../src/workbook/file";

/** Our own reader over a generated sheet, as if a person had drawn it: without the mark by which it would be left out. */
export async function readBack(draft: SheetDraft): Promise<Plan> {
  const snapshot = await new FileWorkbook(newBook([draft]), "読み直し.xlsx").read();
  const unmarked = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, mark: null })) };
  const [plan, ...more] = readWorkbooks([unmarked], settingsIn([unmarked])).plans;
  if (!plan || more.length > 0) throw new Error("the sheet is read as one plan");
  return plan;
}
