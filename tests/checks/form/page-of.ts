import { listFormPages } from "../../../src/actions/form-pages";
import { runForm } from "../../../src/checks/form/run-form";
import { readWorkbooks } from "../../../src/reading/read-workbooks";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { bookOf } from "../../sheet-of";

/** What each rule counts on a sheet, as it is read: `L1-12 A1 2`. */
export function countsOn(...sheets: readonly SheetSnapshot[]): Readonly<Record<string, string>> {
  const book = bookOf(...sheets);
  const { findings } = runForm(listFormPages([book], readWorkbooks([book]).tables));
  return Object.fromEntries(findings.map(({ data, place }) => [data["rule"] ?? "", `${place.cell} ${data["number"] ?? ""}`]));
}
