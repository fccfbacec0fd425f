import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readWorkbooks } from "../../src/reading/read-workbooks";
import { FileWorkbook } from "../../src/workbook/file";
import { WorkbookFailure } from "../../src/workbook/failure";
import { CORPUS_STEP, listFiles, testWithShared } from "../shared";

/** What Hyoka sees in a workbook that is no plan: the tables it takes for one. */
async function tablesIn(path: string): Promise<readonly string[]> {
  try {
    const snapshot = await new FileWorkbook(new Uint8Array(readFileSync(path)), basename(path)).read();
    return readWorkbooks([snapshot]).tables.map(({ sheet, range, kind }) => `${basename(path)} ${sheet} ${range} ${kind}`);
  } catch (failure) {
    if (failure instanceof WorkbookFailure) return [];
    throw failure;
  }
}

testWithShared(
  "corpus",
  "in workbooks that are no plans no table is found, and none of them stops the reader",
  async (folder) => {
    const files = listFiles(folder, ".xlsx").filter((_, index) => index % CORPUS_STEP === 0);
    const found: string[] = [];
    for (const file of files) found.push(...(await tablesIn(file)));
    expect(found).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  },
  600_000,
);
