import type { SheetDraft, WrittenSheet } from "../workbook/draft";
import { FileWorkbook, openPackage, readBookInSteps, sizeToRead, type ReadBook, type ShowCell } from "../workbook/file";
import type { Snapshot } from "../workbook/snapshot";
import type { Removal, Unfinished, Workbook } from "../workbook/workbook";
import { makeLook } from "./make-look";
import { runInSlices } from "../workbook/run-in-slices";
import type { SheetLook } from "./sheet-look";

/** What the page does with a book that is open in it. */
export type Shown = {
  readonly show: ShowCell;
  /** Something was written or removed; told before whoever did it goes on. */
  readonly changed: (sheets: readonly SheetLook[], bytes: Uint8Array) => void;
};

export type ReadOptions = {
  readonly signal?: AbortSignal;
  /** How much of it is read, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
};

/**
 * A file in the page. It is read once after each change, a little at a time, for the grid and for whoever asks next:
 * 600,000 cells take seconds, and nobody waits for them twice.
 */
export class OpenWorkbook implements Workbook {
  readonly #file: FileWorkbook;
  #read: { readonly bytes: Uint8Array; readonly book: ReadBook } | null = null;

  constructor(
    bytes: Uint8Array,
    readonly name: string,
    private readonly shown: Shown,
  ) {
    this.#file = new FileWorkbook(bytes, name, shown.show);
  }

  bytes(): Uint8Array {
    return this.#file.bytes();
  }

  async read(): Promise<Snapshot> {
    return (await this.#readBook()).snapshot;
  }

  /** The sheets as the grid shows them. */
  async look(options: ReadOptions = {}): Promise<readonly SheetLook[]> {
    const { snapshot, appearances } = await this.#readBook(options);
    return snapshot.sheets.flatMap((sheet) => {
      const appearance = appearances.get(sheet.name);
      return appearance === undefined ? [] : [makeLook(sheet, appearance)];
    });
  }

  async #readBook({ signal, onProgress }: ReadOptions = {}): Promise<ReadBook> {
    const bytes = this.bytes();
    if (this.#read?.bytes === bytes) return this.#read.book;
    const file = openPackage(bytes);
    const whole = Math.max(1, sizeToRead(file));
    let done = 0;
    const book = await runInSlices(counted(readBookInSteps(file, this.name), (size) => { done += size; }), {
      ...(signal ? { signal } : {}),
      onStep: () => { onProgress?.(Math.min(1, done / whole)); },
    });
    this.#read = { bytes, book };
    return book;
  }

  async write(drafts: readonly SheetDraft[]): Promise<readonly WrittenSheet[]> {
    const written = await this.#file.write(drafts);
    await this.#tell();
    return written;
  }

  async remove(removal: Removal): Promise<readonly string[]> {
    const removed = await this.#file.remove(removal);
    await this.#tell();
    return removed;
  }

  async #tell(): Promise<void> {
    this.shown.changed(await this.look(), this.bytes());
  }

  select(sheet: string, cell: string): Promise<void> {
    return this.#file.select(sheet, cell);
  }

  findUnfinished(): Promise<Unfinished | null> {
    return this.#file.findUnfinished();
  }

  restoreUnfinished(): Promise<void> {
    return this.#file.restoreUnfinished();
  }
}

/** The same work; each step is told as it is done, not only the last one before a pause. */
function* counted<Result>(work: Generator<number, Result>, take: (size: number) => void): Generator<number, Result> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    take(step.value);
    yield step.value;
  }
}
