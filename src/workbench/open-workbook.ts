import type { SheetDraft, WrittenSheet } from "../workbook/draft";
import { FileWorkbook, openPackage, readBookInSteps, remember, sizeToRead, type Before, type ReadBook, type ShowCell } from "../workbook/file";
import { runInSlices } from "../workbook/run-in-slices";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import type { KeptCopy, Removal, Unfinished, Waiting, WaitingToRead, Workbook } from "../workbook/workbook";
import { makeLook } from "./make-look";
import type { SheetLook } from "./sheet-look";

/** What the page does with a book that is open in it. */
export type Shown = {
  readonly show: ShowCell;
  /** Something was written or removed; told before whoever did it goes on. */
  readonly changed: (sheets: readonly SheetLook[], bytes: Uint8Array) => void;
};

/**
 * A file in the page. It is read once after each change, a little at a time, for the grid and for whoever asks next:
 * 600,000 cells take seconds, and nobody waits for them twice. What a write did not touch is not read again.
 */
export class OpenWorkbook implements Workbook {
  readonly #file: FileWorkbook;
  #read: (Before & { readonly bytes: Uint8Array }) | null = null;
  /** Of a sheet that is the same as before, the look is too. */
  readonly #looks = new WeakMap<SheetSnapshot, SheetLook>();

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

  async read(waiting: WaitingToRead = {}): Promise<Snapshot> {
    return (await this.#readBook(waiting)).snapshot;
  }

  /** The sheets as the grid shows them. */
  async look(waiting: WaitingToRead = {}): Promise<readonly SheetLook[]> {
    const { snapshot, appearances } = await this.#readBook(waiting);
    return snapshot.sheets.flatMap((sheet) => {
      const appearance = appearances.get(sheet.name);
      if (appearance === undefined) return [];
      const look = this.#looks.get(sheet) ?? makeLook(sheet, appearance);
      this.#looks.set(sheet, look);
      return [look];
    });
  }

  async #readBook({ signal, onStep }: WaitingToRead): Promise<ReadBook> {
    const bytes = this.bytes();
    const before = this.#read;
    if (before?.bytes === bytes) return before.book;
    const file = openPackage(bytes);
    const of = Math.max(1, sizeToRead(file, before));
    let done = 0;
    const book = await runInSlices(counted(readBookInSteps(file, this.name, before), (size) => { done += size; }), {
      ...(signal ? { signal } : {}),
      onStep: () => { onStep?.({ done: Math.min(of, done), of }); },
    });
    this.#read = { bytes, ...remember(file, book) };
    return book;
  }

  async write(drafts: readonly SheetDraft[], copies: readonly KeptCopy[] = [], { onStep }: Waiting = {}): Promise<readonly WrittenSheet[]> {
    const written = await runInSlices(this.#file.writeInSteps(drafts, copies), onStep ? { onStep } : {});
    await this.#tell();
    return written;
  }

  async remove(removal: Removal): Promise<readonly string[]> {
    const removed = await runInSlices(this.#file.removeInSteps(removal));
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
