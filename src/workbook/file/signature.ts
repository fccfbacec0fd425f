import { WorkbookFailure } from "../failure";
import type { Package } from "./package";

/** A signature is over every byte; a file that bears one can be read, but not changed. */
export function refuseSigned(book: Package): void {
  if ([...book.parts.keys()].some((name) => name.startsWith("_xmlsignatures/"))) throw new WorkbookFailure("ReadOnly", { what: "signature" });
}
