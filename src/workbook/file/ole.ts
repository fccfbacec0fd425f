import { WorkbookFailure } from "../failure";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
// An encrypted workbook is a compound file that holds the real package under this name, in UTF-16.
const ENCRYPTED = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
const ENTRY_SIZE = 128;

const startsWith = (bytes: Uint8Array, wanted: readonly number[], at = 0) => wanted.every((byte, index) => bytes[at + index] === byte);

/** Workbooks of before 2007, and those with a password to open, are compound files and no zip. */
export function refuseCompoundFile(bytes: Uint8Array): void {
  if (!startsWith(bytes, SIGNATURE)) return;
  // Directory entries stand at multiples of their size.
  for (let at = 0; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
    if (startsWith(bytes, ENCRYPTED, at)) throw new WorkbookFailure("PasswordProtected", { what: "EncryptedPackage" });
  }
  throw new WorkbookFailure("OldXls", { what: "compound file" });
}
