import type { Snapshot } from "../snapshot";
import type { Appearance } from "./appearance";
import { readBookPart } from "./book-part";
import type { Package } from "./package";
import { AppearanceReading, readBookLooks } from "./read-appearance";
import { readSnapshotInSteps, relatedPart } from "./read-snapshot";
import type { Steps } from "./steps";

/** What a book holds and, of the sheets a person sees, what they look like. */
export type ReadBook = { readonly snapshot: Snapshot; readonly appearances: ReadonlyMap<string, Appearance> };

/** How many bytes `readBookInSteps` has to get through. */
export function sizeToRead(book: Package): number {
  const bookPart = readBookPart(book);
  const parts = [relatedPart(book, bookPart, "sharedStrings"), ...bookPart.sheets.map(({ part }) => book.part(part))];
  return parts.reduce((sum, part) => sum + (part?.entry.size ?? 0), 0);
}

/** Content and look in one run through each sheet. */
export function* readBookInSteps(book: Package, file: string): Steps<ReadBook> {
  const looks = readBookLooks(book);
  const readings = new Map<string, AppearanceReading>();
  const snapshot = yield* readSnapshotInSteps(book, file, ({ name, visibility }) => {
    if (visibility !== "visible") return null;
    const reading = new AppearanceReading();
    readings.set(name, reading);
    return reading;
  });
  return { snapshot, appearances: new Map([...readings].map(([name, reading]) => [name, reading.finish(looks)])) };
}
