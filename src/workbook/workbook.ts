import type { SheetDraft, WrittenSheet } from "./draft";
import type { Snapshot } from "./snapshot";
import type { Progress } from "./steps";

/** A write that was cut off, found when the book is opened again. */
export type Unfinished = {
  /** The generated sheets that can be put back as they were before the write. */
  readonly sheets: readonly string[];
};

/**
 * A generated sheet that is kept as it stands before it is written anew: as a copy that is marked as one, under this
 * name or a free one like it. Formulas that refer to ours go on doing so.
 */
export type KeptCopy = { readonly kind: string; readonly name: string };

/**
 * Which sheets are to go. Of a kind, the one that is written anew; `copies` takes its copies too, a person's own and kept ones. By name,
 * just those, which must bear our mark.
 */
export type Removal = { readonly kinds: readonly string[] | "all"; readonly copies?: boolean } | { readonly sheets: readonly string[] };

/** Whoever waits for long work. */
export type Waiting = {
  /** Told how far it is. */
  readonly onStep?: (step: Progress) => void;
};

/** A look can be given up at any time; it rejects with `Stopped`, and nothing has happened. */
export type WaitingToRead = Waiting & { readonly signal?: AbortSignal };

/**
 * The seam. `excel/` and `file/` stand behind it, and one contract test runs over both.
 * Every method rejects with `WorkbookFailure` and then leaves the book as it was.
 */
export interface Workbook {
  /** Reads the whole book, once; nothing after it asks again. */
  read(waiting?: WaitingToRead): Promise<Snapshot>;
  /**
   * Writes all drafts or none, and the copies with them. A sheet of the same kind is written anew in place, under the
   * name it has now. Once begun it is not given up.
   */
  write(drafts: readonly SheetDraft[], copies?: readonly KeptCopy[], waiting?: Waiting): Promise<readonly WrittenSheet[]>;
  /**
   * Deletes generated sheets, all that are named or none, and says which. A sheet without our mark is refused (`NotOurs`),
   * as is the last one that a person sees (`LastVisibleSheet`). See `referringTo` for what would lose its ground.
   */
  remove(removal: Removal): Promise<readonly string[]>;
  /** Shows the cell to the person. */
  select(sheet: string, cell: string): Promise<void>;
  /** What an earlier write, cut off without an answer, has left behind. */
  findUnfinished(): Promise<Unfinished | null>;
  /** Puts the book back to before that write. */
  restoreUnfinished(): Promise<void>;
}
