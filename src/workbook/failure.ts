/**
 * Everything that can stand between Hyoka and a workbook. Each has one sentence and one next step
 * in `messages`; what is not in this list is a fault of ours and is shown as one (`Unexpected`).
 */
export type FailureCode =
  // the file
  | "NotXlsx"
  | "OldXls"
  | "PasswordProtected"
  | "BrokenZip"
  | "BrokenXml"
  | "TooLarge"
  | "Suspicious"
  | "FileNotFound"
  | "FileNotWritable"
  | "OutputIsInput"
  // the book
  | "BookProtected"
  | "SheetProtected"
  | "ReadOnly"
  | "CellEditMode"
  | "SheetNameTaken"
  | "NotOurs"
  | "LastVisibleSheet"
  | "ReferredTo"
  // the host
  | "NoAnswer"
  | "HostRefused"
  | "HostTooOld"
  | "ChangedMeanwhile"
  | "NotRestored"
  | "Unexpected";

/** The only error that crosses the seam. `detail` names the sheet, part or code meant; it is data, not a sentence. */
export class WorkbookFailure extends Error {
  override readonly name = "WorkbookFailure";

  constructor(
    readonly code: FailureCode,
    readonly detail: { readonly file?: string; readonly sheet?: string; readonly cell?: string; readonly what?: string } = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(detail)}`, options);
  }
}
