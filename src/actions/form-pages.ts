import type { FormPage, FormTable } from "../checks/form/page";
import type { ReadTable } from "../reading/reading";
import { parseArea, parseCell } from "../workbook/address";
import type { Snapshot } from "../workbook/snapshot";

function tableOf({ range, rows, headings, columns }: ReadTable): readonly FormTable[] {
  const area = parseArea(range);
  if (!area) return [];
  // `actual:2026` among the keys: one of several years side by side.
  const dated = new Set(Object.entries(columns).flatMap(([key, letter]) => (/:[0-9]{4}$/.test(key) ? [letter] : [])));
  const known = headings.flatMap(({ column, role }) => {
    const at = parseCell(`${column}1`)?.column;
    return at === undefined || role === null ? [] : [{ column: at, role, year: dated.has(column) }];
  });
  return [{ area, headerBottom: area.bottom - rows, columns: known }];
}

/** People's sheets with tables on them, as the rules of form look at them. */
export function listFormPages(snapshots: readonly Snapshot[], tables: readonly ReadTable[]): readonly FormPage[] {
  return snapshots.flatMap(({ file, sheets }) =>
    sheets.flatMap((sheet) => {
      const own = tables.filter((table) => table.file === file && table.sheet === sheet.name).flatMap(tableOf);
      return own.length === 0 ? [] : [{ file, sheet, tables: own }];
    }),
  );
}
