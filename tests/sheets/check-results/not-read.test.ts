import { settingsIn } from "../../../src/actions/settings";
import { readWorkbooks } from "../../../src/reading/read-workbooks";
import { draftCheckResults } from "../../../src/sheets/check-results/check-results";
import { FileWorkbook, newBook } from "../../../src/workbook/file";
import { evaluateSample } from "../sample-plans";

test.each(["ja", "en"] as const)("copied into another book and without its mark, nothing of it is taken for a plan: %s", async (language) => {
  const { plans, report } = await evaluateSample();
  const draft = draftCheckResults(plans.map(({ plan }) => plan), report, "sample.xlsx", language);
  const snapshot = await new FileWorkbook(newBook([draft]), "写し.xlsx").read();
  const unmarked = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, mark: null })) };
  const { tables, plans: read } = readWorkbooks([unmarked], settingsIn([unmarked]));
  expect(tables.map(({ kind, range }) => `${kind} ${range}`)).toEqual([]);
  expect(read).toEqual([]);
});
