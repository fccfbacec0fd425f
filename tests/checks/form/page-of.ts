import { listFormPages } from "../../../src/actions/form-pages";
import type { CheckReport } from "../../../src/checks/finding";
import type { FormCheckId } from "../../../src/checks/form/form-rule";
import { runForm } from "../../../src/checks/form/run-form";
import { readWorkbooks } from "../../../src/reading/read-workbooks";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { bookOf, sheetOf } from "../../sheet-of";

function runOn(...sheets: readonly SheetSnapshot[]): CheckReport {
  const book = bookOf(...sheets);
  return runForm(listFormPages([book], readWorkbooks([book]).tables));
}

/** What each rule counts on a sheet, as it is read: `L1-12 A1 2`. */
export function countsOn(...sheets: readonly SheetSnapshot[]): Readonly<Record<string, string>> {
  return Object.fromEntries(runOn(...sheets).findings.map(({ data, place }) => [data["rule"] ?? "", `${place.cell} ${data["number"] ?? ""}`]));
}

/** Why a rule is not judged; `null` where it is. */
export function reasonOf(id: FormCheckId): string | null {
  const run = runOn(sheetOf("指標", [["施策名", "指標", "目標値"], ["1-1 健康づくり", "受診者数", "20人"]])).checks.find((each) => each.id === id);
  return run?.state === "not-run" ? run.why : null;
}
