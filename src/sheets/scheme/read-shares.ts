import { foldWidth } from "../../quantity/fold";
import type { Fraction } from "../../quantity/fraction";
import { readSingle } from "./read-bound";
import type { SchemePage, SchemeTable } from "./scheme-page";

/** 1年目 20%, 2年目 40% …: from the first year on, without gaps, never less than the year before. */
export function readShares(page: SchemePage, table: SchemeTable | undefined): readonly Fraction[] {
  const [yearAt, shareAt] = [table?.columns.get("year"), table?.columns.get("share")];
  if (!table || yearAt === undefined || shareAt === undefined) return [];
  const shares: Fraction[] = [];
  for (const row of table.rows) {
    const cell = page.cell(row, shareAt);
    const read = readSingle(cell, "percent");
    // Years that nobody filled in are none.
    if ("why" in read && read.why === "blank") continue;
    const year = /[0-9]+/.exec(foldWidth(page.text(row, yearAt)))?.[0];
    if (year === undefined || Number(year) !== shares.length + 1) page.fail("gap", row, yearAt, page.text(row, yearAt));
    else if ("why" in read) page.fail(read.why, row, shareAt);
    else {
      const before = shares.at(-1);
      if (before && read.value.compare(before) < 0) page.fail("wrong-order", row, shareAt);
      shares.push(read.value);
    }
  }
  return shares;
}
