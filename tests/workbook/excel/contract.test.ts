import { DESKTOPS, EXCEL_WEB } from "../../office-host/profiles";
import { open, reopen } from "../../office-host/open";
import { describeWorkbookContract } from "../contract";

for (const profile of [...DESKTOPS, EXCEL_WEB]) {
  describeWorkbookContract(`Excel, ${profile.name}`, (book) => {
    const { host, workbook } = open(book, profile);
    const find = (name: string) => {
      const found = host.book.sheets.find((sheet) => sheet.name === name);
      if (!found) throw new Error(`no sheet ${name}`);
      return found;
    };
    return {
      workbook,
      reopen: () => reopen(host),
      rename(sheet, name) {
        find(sheet).name = name;
      },
      hide(name) {
        find(name).visibility = "Hidden";
      },
      protect() {
        host.book.protected = true;
      },
      moveToFront(name) {
        const sheet = find(name);
        host.book.sheets.splice(host.book.sheets.indexOf(sheet), 1);
        host.book.sheets.unshift(sheet);
      },
    };
  });
}
