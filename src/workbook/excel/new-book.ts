import { WorkbookFailure } from "../failure";
import { failureOf } from "./failures";
import { answerWithin, clockTimer } from "./watchdog";

/** Excel starts a window of its own for it. */
const PATIENCE = 30_000;

/** Opens these bytes as a new workbook, in a window beside the one that is open. */
export async function openNewBook(base64: string): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8")) throw new WorkbookFailure("HostTooOld");
  try {
    await answerWithin(Excel.createWorkbook(base64), PATIENCE, clockTimer);
  } catch (error) {
    throw failureOf(error);
  }
}
