import { openPackage, type Package } from "../../../src/workbook/file";

/** The packed bytes of each part, by name. */
function packedParts({ zip, parts }: Package): Map<string, Buffer> {
  return new Map([...parts.values()].map(({ name, entry }) => [name, Buffer.from(zip.bytes.subarray(entry.data, entry.data + entry.packedSize))]));
}

/** Parts that are new, gone, or other than they were, packed bytes included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = packedParts(openPackage(before));
  const now = packedParts(openPackage(after));
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => !old.get(name)?.equals(now.get(name) ?? Buffer.from([0])));
}
