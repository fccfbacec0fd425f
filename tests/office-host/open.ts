import { ExcelWorkbook } from "../../src/workbook/excel";
import type { Timer } from "../../src/workbook/excel/watchdog";
import type { BookDescription } from "../workbook/book-description";
import { bookOf } from "./describe";
import { OfficeHost } from "./host";
import { connect } from "./node-client";
import { LTSC_2021, type Profile } from "./profiles";

/** Loses patience as soon as the host falls silent, and never before: no test waits for a clock. */
function impatient(host: OfficeHost): Timer {
  const waiting = new Set<() => void>();
  host.onSilence = () => {
    for (const run of [...waiting]) run();
  };
  return (run) => {
    waiting.add(run);
    return () => {
      waiting.delete(run);
    };
  };
}

type Options = NonNullable<ConstructorParameters<typeof ExcelWorkbook>[0]>;

/** Another start of the add-in in the same Excel: nothing remembered. */
export function reopen(host: OfficeHost, options: Options = {}): ExcelWorkbook {
  connect(host);
  return new ExcelWorkbook({ timer: impatient(host), ...options });
}

/** A book opened in an Excel of that kind, and Hyoka's side of it. */
export function open(description: BookDescription, profile: Profile = LTSC_2021, options: Options = {}): { readonly host: OfficeHost; readonly workbook: ExcelWorkbook } {
  const host = new OfficeHost(bookOf(description), profile);
  return { host, workbook: reopen(host, options) };
}
