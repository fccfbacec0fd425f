import { type FailureCode, WorkbookFailure } from "../failure";

const CODES: Readonly<Record<string, FailureCode>> = {
  InvalidOperationInCellEditMode: "CellEditMode",
  RequestPayloadSizeLimitExceeded: "TooLarge",
  ResponsePayloadSizeLimitExceeded: "TooLarge",
  RangeExceedsLimit: "TooLarge",
  OperationCellsExceedLimit: "TooLarge",
  ApiNotFound: "HostTooOld",
  ApiNotAvailable: "HostTooOld",
  ItemAlreadyExists: "SheetNameTaken",
};

/** Adding, renaming, hiding and deleting sheets is what a protected book refuses; the rest is refused by a protected sheet. */
const OF_THE_BOOK = /worksheets\.add\(|\.(?:name|visibility|position)\s*=|\.(?:delete|copy)\(/i;

type HostError = { readonly code: string; readonly message: string; readonly statement: string };

function hostErrorOf(error: unknown): HostError | null {
  if (typeof error !== "object" || error === null) return null;
  const { code, message, debugInfo } = error as { code?: unknown; message?: unknown; debugInfo?: { statement?: unknown } };
  if (typeof code !== "string") return null;
  const statement = debugInfo?.statement;
  return { code, message: typeof message === "string" ? message : "", statement: typeof statement === "string" ? statement : "" };
}

/** Whatever the host threw, as one of the failures that the seam knows. */
export function failureOf(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  const host = hostErrorOf(error);
  if (!host) return new WorkbookFailure("Unexpected", { what: String(error) }, { cause: error });
  const what = `${host.code}: ${host.message}`;
  if (host.code === "AccessDenied") {
    return new WorkbookFailure(OF_THE_BOOK.test(host.statement) ? "BookProtected" : "SheetProtected", { what }, { cause: error });
  }
  return new WorkbookFailure(CODES[host.code] ?? "HostRefused", { what }, { cause: error });
}
