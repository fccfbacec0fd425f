import type { SheetSnapshot, Snapshot } from "../snapshot";
import type { Appearance } from "./appearance";
import { readBookPart, type SheetEntry } from "./book-part";
import type { Package, Part } from "./package";
import { foldName } from "./part-name";
import { AppearanceReading, readBookLooks } from "./read-appearance";
import { readSnapshotInSteps, relatedPart } from "./read-snapshot";
import type { Steps } from "./steps";

/** What a book holds and, of the sheets a person sees, what they look like. */
export type ReadBook = { readonly snapshot: Snapshot; readonly appearances: ReadonlyMap<string, Appearance> };

/** What a part of a file was made of; `null` for none. */
type Sum = string | null;

/** The book as it was before sheets of ours were written or taken out, without its bytes. */
export type Before = { readonly book: ReadBook; readonly sums: ReadonlyMap<string, Sum> };

const sumOf = (part: Part | null): Sum => part && `${part.entry.crc}/${part.entry.size}`;

const stringsOf = (file: Package) => relatedPart(file, readBookPart(file), "sharedStrings");

export const remember = (file: Package, book: ReadBook): Before => ({ book, sums: new Map([["", sumOf(stringsOf(file))], ...[...file.parts].map(([name, part]) => [name, sumOf(part)] as const)]) });

/**
 * A person's sheet whose part is the same as before is not read again. Its texts stand in a part that is never written, and its
 * styles keep their numbers when others are added. A sheet of ours has its mark in another part, and is read anew.
 */
function knownFrom(book: Package, before: Before | null): (entry: SheetEntry) => SheetSnapshot | null {
  if (before === null) return () => null;
  if (sumOf(stringsOf(book)) !== before.sums.get("")) return () => null;
  return ({ name, part, visibility }) => {
    if (sumOf(book.part(part)) !== before.sums.get(foldName(part))) return null;
    return before.book.snapshot.sheets.find((sheet) => sheet.name === name && sheet.visibility === visibility && sheet.mark === null) ?? null;
  };
}

/** How many bytes `readBookInSteps` has to get through. */
export function sizeToRead(book: Package, before: Before | null = null): number {
  const bookPart = readBookPart(book);
  const knownOf = knownFrom(book, before);
  const parts = [relatedPart(book, bookPart, "sharedStrings"), ...bookPart.sheets.flatMap((entry) => (knownOf(entry) === null ? [book.part(entry.part)] : []))];
  return parts.reduce((sum, part) => sum + (part?.entry.size ?? 0), 0);
}

/** Content and look in one run through each sheet. */
export function* readBookInSteps(book: Package, file: string, before: Before | null = null): Steps<ReadBook> {
  const looks = readBookLooks(book);
  const readings = new Map<string, AppearanceReading>();
  const knownOf = knownFrom(book, before);
  const snapshot = yield* readSnapshotInSteps(book, file, {
    knownOf,
    besideOf: ({ name, visibility }) => {
      if (visibility !== "visible") return null;
      const reading = new AppearanceReading();
      readings.set(name, reading);
      return reading;
    },
  });
  const known = [...(before?.book.appearances ?? [])].filter(([name]) => snapshot.sheets.some((sheet) => sheet.name === name && before?.book.snapshot.sheets.includes(sheet) === true));
  return { snapshot, appearances: new Map([...known, ...[...readings].map(([name, reading]) => [name, reading.finish(looks)] as const)]) };
}
