import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { WorkbookFailure } from "../../../src/workbook/failure";
import { appendSheets, openPackage, readSnapshot } from "../../../src/workbook/file";
import { readBookPart } from "../../../src/workbook/file/book-part";
import { relationsName } from "../../../src/workbook/file/part-name";
import { changedParts } from "./changed-parts";
import { draftOf } from "./drafts";
import { CORPUS_STEP, listFiles, testWithShared } from "../../shared";




/** What an added sheet may touch: the parts that announce it, and those it brings. */
function untouchable(before: Uint8Array): (name: string) => boolean {
  const book = openPackage(before);
  const { name, relations } = readBookPart(book);
  const styles = relations.find(({ kind }) => kind === "styles")?.target ?? "";
  const announcing = ["[Content_Types].xml", name, relationsName(name), styles].map((part) => part.toLowerCase());
  return (part) => book.part(part) !== null && !announcing.includes(part.toLowerCase());
}

function tryTo<T>(run: () => T): T | WorkbookFailure {
  try {
    return run();
  } catch (failure) {
    if (failure instanceof WorkbookFailure) return failure;
    throw failure;
  }
}

testWithShared(
  "corpus",
  "workbooks that others made are read or refused by name, and keep all their parts when a sheet is added",
  (folder) => {
    const files = listFiles(folder, ".xlsx").filter((_, index) => index % CORPUS_STEP === 0);
    const refused: string[] = [];
    const notWritten: string[] = [];
    for (const file of files) {
      const before = new Uint8Array(readFileSync(file));
      let failedOn = "";
      try {
        failedOn = "read";
        const snapshot = tryTo(() => readSnapshot(openPackage(before), basename(file)));
        if (snapshot instanceof WorkbookFailure) {
          refused.push(`${basename(file)}: ${snapshot.message}`);
          continue;
        }
        failedOn = "append";
        const appended = tryTo(() => appendSheets(before, [draftOf()]));
        if (appended instanceof WorkbookFailure) {
          notWritten.push(`${basename(file)}: ${appended.message}`);
          continue;
        }
        failedOn = "keep";
        const touched = changedParts(before, appended.bytes).filter(untouchable(before));
        expect(touched).toEqual([]);
        const again = readSnapshot(openPackage(appended.bytes), basename(file));
        expect(again.sheets.slice(0, -1)).toEqual(snapshot.sheets);
        expect(again.sheets.at(-1)?.mark?.kind).toBe("evaluation-results");
        const twice = appendSheets(appended.bytes, [draftOf()]).bytes;
        expect(Buffer.from(twice).equals(Buffer.from(appended.bytes))).toBe(true);
      } catch (cause) {
        throw new Error(`${file} (${failedOn})`, { cause });
      }
    }
    process.stdout.write(`corpus: ${files.length} files, ${refused.length} refused, ${notWritten.length} read but not added to\n${[...refused, ...notWritten].map((line) => `  ${line}\n`).join("")}`);
    expect(refused.length + notWritten.length).toBeLessThan(files.length / 20 + 1);
  },
  600_000,
);
