import type { SheetDraft } from "./draft";
import { fingerprintOfDraftInSteps } from "./fingerprint";
import { finish, type Pauses } from "./steps";

/**
 * What Hyoka writes into each sheet it makes, as a custom property of the sheet, so as to know it again
 * after it was renamed, moved, saved and opened elsewhere.
 */
export type SheetMark = {
  /** Which output sheet this is: `evaluation-results`, … */
  readonly kind: string;
  /** The name it was given; tells the original from a copy that a person made of it. */
  readonly name: string;
  /** Of the cells as written, people's columns left out; tells edits made since. */
  readonly fingerprint: string;
  /** The columns in which people write. */
  readonly people: readonly number[];
  /** What was drawn, in words of whoever drew it; the seam only carries them. */
  readonly drawn?: string;
  /** Of which plan the sheet is, where a book may have several; in words of whoever drew it as well. */
  readonly plan?: string;
};

/** The custom property's key, on both sides of the seam. */
export const MARK_KEY = "hyoka";

export function* markInSteps(draft: SheetDraft, name: string): Pauses<SheetMark> {
  return {
    kind: draft.kind,
    name,
    fingerprint: yield* fingerprintOfDraftInSteps(draft),
    people: draft.people.map(({ column }) => column),
    ...(draft.drawn === undefined ? {} : { drawn: draft.drawn }),
    ...(draft.plan === undefined ? {} : { plan: draft.plan }),
  };
}

export const markOf = (draft: SheetDraft, name: string): SheetMark => finish(markInSteps(draft, name));

export function encodeMark(mark: SheetMark): string {
  const { kind, name, fingerprint, people, drawn, plan } = mark;
  return JSON.stringify({ kind, name, fingerprint, people, drawn, plan });
}

/** `null` for whatever Hyoka did not write: such a sheet is a person's. */
export function parseMark(text: string): SheetMark | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof found !== "object" || found === null) return null;
  const { kind, name, fingerprint, people, drawn, plan } = found as Record<string, unknown>;
  if (typeof kind !== "string" || typeof name !== "string" || typeof fingerprint !== "string") return null;
  if (!Array.isArray(people) || !people.every((column): column is number => Number.isInteger(column))) return null;
  return { kind, name, fingerprint, people, ...(typeof drawn === "string" ? { drawn } : {}), ...(typeof plan === "string" ? { plan } : {}) };
}

const COPY = "copy-of:";

/** A sheet that was kept as a person left it, before ours was written anew: it is never read, and never written. */
export const isKeptCopy = ({ kind }: SheetMark): boolean => kind.startsWith(COPY);

/** What was drawn stays out of it: marks that people set in a copy are nobody's wish any more. */
export const markOfCopy = ({ kind, fingerprint, people }: SheetMark, name: string): SheetMark => ({ kind: `${COPY}${kind}`, name, fingerprint, people });

/** The kind of sheet that a mark speaks of, whether it is the sheet itself or a kept copy. */
export const kindOfMark = (mark: SheetMark): string => (isKeptCopy(mark) ? mark.kind.slice(COPY.length) : mark.kind);

type MarkedSheet = { readonly name: string; readonly mark: SheetMark | null };

/**
 * The sheet of a kind that is written anew. A person may have copied it (`評価結果 (2)`, with the same mark):
 * the one that still bears the name it was given is ours, else the first.
 */
export function findMarked<S extends MarkedSheet>(sheets: readonly S[], kind: string): S | null {
  const ofKind = sheets.filter(({ mark }) => mark?.kind === kind);
  return ofKind.find(({ name, mark }) => mark?.name === name) ?? ofKind[0] ?? null;
}
