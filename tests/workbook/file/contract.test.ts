import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { FileWorkbook } from "../../../src/workbook/file";
import { bookOf } from "../../office-host/describe";
import { saveBook } from "../../office-host/xlsx";
import { describeWorkbookContract } from "../contract";

const BOOK = "xl/workbook.xml";

/** What another program would do to the list of sheets, and nothing else. */
function changeBook(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [BOOK]: strToU8(change(strFromU8(parts[BOOK] ?? new Uint8Array()))) });
}

function moveSheetToFront(xml: string, name: string): string {
  const sheets = xml.match(/<sheet [^>]*\/>/g) ?? [];
  const from = sheets.findIndex((sheet) => sheet.includes(`name="${name}"`));
  const moved = [sheets[from] ?? "", ...sheets.filter((_, index) => index !== from)];
  // Names that belong to a sheet say which by its place in the list.
  const local = (place: number) => (place === from ? 0 : place < from ? place + 1 : place);
  return xml
    .replace(/<sheets>.*<\/sheets>/s, `<sheets>${moved.join("")}</sheets>`)
    .replace(/localSheetId="([0-9]+)"/g, (_, place: string) => `localSheetId="${local(Number(place))}"`);
}

describeWorkbookContract("a file", (description) => {
  let workbook = new FileWorkbook(saveBook(bookOf(description)), description.file);
  const reopen = (bytes: Uint8Array) => {
    workbook = new FileWorkbook(bytes, description.file);
    return workbook;
  };
  return {
    workbook,
    reopen: () => reopen(workbook.bytes()),
    rename: (sheet, name) => {
      reopen(changeBook(workbook.bytes(), (xml) => xml.replace(`name="${sheet}"`, `name="${name}"`)));
    },
    hide: (sheet) => {
      reopen(changeBook(workbook.bytes(), (xml) => xml.replace(`name="${sheet}"`, `name="${sheet}" state="hidden"`)));
    },
    protect: () => {
      reopen(changeBook(workbook.bytes(), (xml) => xml.replace(/<bookViews/, '<workbookProtection lockStructure="1"/><bookViews')));
    },
    moveToFront: (sheet) => {
      reopen(changeBook(workbook.bytes(), (xml) => moveSheetToFront(xml, sheet)));
    },
  };
});
