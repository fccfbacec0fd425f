import { readRelations } from "./relations";
import type { Package } from "./package";
import type { PackageEdit } from "./package-edit";
import { foldName, relationsName } from "./part-name";

/** `xl/worksheets/_rels/sheet1.xml.rels` belongs to `xl/worksheets/sheet1.xml`. */
function ownerOf(name: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
  return match ? `${match[1] ?? ""}${match[2] ?? ""}` : null;
}

/** By part, whoever points to it. */
function readSources(book: Package): ReadonlyMap<string, ReadonlySet<string>> {
  const sources = new Map<string, Set<string>>();
  for (const { name } of book.parts.values()) {
    const owner = ownerOf(name);
    if (owner === null) continue;
    for (const { target } of readRelations(book, owner)) {
      const known = sources.get(foldName(target)) ?? new Set<string>();
      known.add(foldName(owner));
      sources.set(foldName(target), known);
    }
  }
  return sources;
}

/** These parts and all that only they point to: a sheet with its drawing, the drawing's charts, their colours. */
function withDependents(book: Package, roots: readonly string[]): readonly string[] {
  const sources = readSources(book);
  const going = new Set(roots.map(foldName));
  const waiting = [...roots];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target } of readRelations(book, part)) {
      const onlyOurs = [...(sources.get(foldName(target)) ?? [])].every((source) => going.has(source));
      if (going.has(foldName(target)) || !onlyOurs || !book.part(target)) continue;
      going.add(foldName(target));
      // What two of them share is met again when the second goes.
      waiting.push(target);
    }
  }
  return [...going];
}

function drop(edit: PackageEdit, parts: readonly string[]): void {
  for (const name of parts) {
    const part = edit.book.part(name);
    if (!part) continue;
    edit.unannounce(part.name);
    edit.drop(part.name);
    const relations = edit.book.part(relationsName(part.name));
    if (relations) edit.drop(relations.name);
  }
}

/** Takes parts out of the package, with all that nobody else points to. Whoever pointed to them has let go of them. */
export function dropParts(edit: PackageEdit, roots: readonly string[]): void {
  drop(edit, withDependents(edit.book, roots));
}

/** The part stays, what it alone pointed to goes: its text is new and names nothing any more. */
export function dropDependents(edit: PackageEdit, part: string): void {
  const relations = edit.book.part(relationsName(part));
  if (!relations) return;
  drop(edit, withDependents(edit.book, [part]).filter((name) => name !== foldName(part)));
  edit.drop(relations.name);
}
