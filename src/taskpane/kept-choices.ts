import { SEVERITIES } from "../messages/checks/groups";
import type { ViewName } from "../messages/views";
import type { Severity } from "../checks/finding";
import type { FindingGrouping } from "../messages/findings";
import { GROUPINGS } from "./findings-view";
import { viewNamed } from "./views/start-view";

/** What of the pane outlives its closing: how it was set, and nothing of the plan. */
export type KeptChoices = {
  readonly view: ViewName;
  readonly hidden: readonly Severity[];
  readonly by: FindingGrouping;
  readonly onlyDifferences: boolean;
  /** Kinds of sheets; `null` where nobody chose. */
  readonly sheets: readonly string[] | null;
};

/** The part of a browser's storage that is needed; in some offices there is none. */
export type Store = Pick<Storage, "getItem" | "setItem">;

const KEY = "hyoka.pane";
/** Of how many books the choices are kept. */
const BOOKS = 20;

type Kept = { readonly book: string; readonly choices: KeptChoices };

/** Asking for the storage alone fails where it is switched off. */
export function browserStore(): Store | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === "string");

function toKept(value: unknown): Kept | null {
  if (typeof value !== "object" || value === null) return null;
  const { book, view, hidden, by, onlyDifferences, sheets } = value as Record<string, unknown>;
  const known = viewNamed(typeof view === "string" ? view : null);
  if (typeof book !== "string" || known === null) return null;
  const severities = (Object.keys(SEVERITIES.ja) as Severity[]).filter((severity) => isTexts(hidden) && hidden.includes(severity));
  return { book, choices: { view: known, hidden: severities, by: GROUPINGS.find((each) => each === by) ?? "check", onlyDifferences: onlyDifferences === true, sheets: isTexts(sheets) ? sheets : null } };
}

function readAll(store: Store): readonly Kept[] {
  try {
    const found: unknown = JSON.parse(store.getItem(KEY) ?? "[]");
    return Array.isArray(found) ? found.flatMap((each: unknown) => toKept(each) ?? []) : [];
  } catch {
    // Whatever stands there is not ours, or the storage refuses: the pane begins as at first.
    return [];
  }
}

export function readChoices(store: Store | null, book: string | null): KeptChoices | null {
  if (store === null || book === null) return null;
  return readAll(store).find((kept) => kept.book === book)?.choices ?? null;
}

export function keepChoices(store: Store | null, book: string | null, choices: KeptChoices): void {
  if (store === null || book === null) return;
  const others = readAll(store).filter((kept) => kept.book !== book);
  const kept = [{ book, ...choices }, ...others.map((other) => ({ book: other.book, ...other.choices }))].slice(0, BOOKS);
  try {
    store.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Full or refused: nothing hangs on it.
  }
}
