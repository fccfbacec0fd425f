import { WorkbookFailure } from "./failure";
import { findMarked, isKeptCopy, kindOfMark, type SheetMark } from "./mark";
import type { Visibility } from "./snapshot";
import type { Removal } from "./workbook";

type Listed = { readonly name: string; readonly visibility: Visibility; readonly mark: SheetMark | null };

const folded = (name: string) => name.toLowerCase();

function chooseByName<S extends Listed>(sheets: readonly S[], wanted: readonly string[]): readonly S[] {
  return wanted.map((name) => {
    const found = sheets.find((sheet) => folded(sheet.name) === folded(name));
    if (!found?.mark) throw new WorkbookFailure("NotOurs", { sheet: name });
    return found;
  });
}

/** The sheets that are to go, in the order of the book; refused if nobody would see a sheet afterwards. `others`: visible ones that are not listed. */
export function chooseRemoved<S extends Listed>(sheets: readonly S[], removal: Removal, others = 0): readonly S[] {
  const chosen =
    "sheets" in removal
      ? chooseByName(sheets, removal.sheets)
      : sheets.filter((sheet) => {
          if (!sheet.mark || (removal.kinds !== "all" && !removal.kinds.includes(kindOfMark(sheet.mark)))) return false;
          return removal.copies === true || (!isKeptCopy(sheet.mark) && findMarked(sheets, sheet.mark.kind) === sheet);
        });
  const going = sheets.filter((sheet) => chosen.includes(sheet));
  const staying = sheets.filter((sheet) => !chosen.includes(sheet) && sheet.visibility === "visible").length + others;
  if (going.length > 0 && staying === 0) throw new WorkbookFailure("LastVisibleSheet");
  return going;
}
