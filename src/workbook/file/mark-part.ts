import { MARK_KEY, parseMark, type SheetMark } from "../mark";
import type { Package } from "./package";
import type { Relation } from "./relations";

export type CustomProperty = { readonly name: string; readonly relation: string };

function decode(bytes: Uint8Array, encoding: "utf-16le" | "utf-8"): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Excel keeps the property's value in a part of its own, in UTF-16; other programs may have made UTF-8 of it. */
export function readMark(book: Package, properties: readonly CustomProperty[], relations: readonly Relation[]): SheetMark | null {
  const property = properties.find(({ name }) => name === MARK_KEY);
  const target = relations.find(({ id }) => id === property?.relation)?.target;
  const part = target === undefined ? null : book.part(target);
  if (!part) return null;
  return parseMark(decode(part.bytes(), "utf-16le")) ?? parseMark(decode(part.bytes(), "utf-8"));
}
