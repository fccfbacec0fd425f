import type { SheetDraft, WrittenSheet } from "../draft";
import type { Snapshot } from "../snapshot";
import { Stopped } from "../run-in-slices";
import { finish, type Pauses, type Steps } from "../steps";
import type { KeptCopy, Removal, Unfinished, WaitingToRead, Workbook } from "../workbook";
import { appendSheetsInSteps } from "./append-sheets";
import { openPackage } from "./package";
import { readSnapshot } from "./read-snapshot";
import { removeSheetsInSteps } from "./remove-sheets";

/** Called when a cell is to be shown; a file by itself shows nothing. */
export type ShowCell = (sheet: string, cell: string) => void | Promise<void>;

/** The seam over the bytes of an .xlsx file. A write makes new bytes in one step, or none. */
export class FileWorkbook implements Workbook {
  #bytes: Uint8Array;

  constructor(
    bytes: Uint8Array,
    readonly name: string,
    private readonly show: ShowCell = () => undefined,
  ) {
    this.#bytes = bytes;
  }

  /** The file as it is to be saved. */
  bytes(): Uint8Array {
    return this.#bytes;
  }

  // Failures reject, as the seam says, so even this is asynchronous.
  // eslint-disable-next-line @typescript-eslint/require-await
  async read({ signal }: WaitingToRead = {}): Promise<Snapshot> {
    if (signal?.aborted === true) throw new Stopped();
    return readSnapshot(openPackage(this.#bytes), this.name);
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async write(drafts: readonly SheetDraft[], copies: readonly KeptCopy[] = []): Promise<readonly WrittenSheet[]> {
    return finish(this.writeInSteps(drafts, copies));
  }

  /** The same for a page that has to stay alive; up to the last step nothing has changed. */
  *writeInSteps(drafts: readonly SheetDraft[], copies: readonly KeptCopy[]): Steps<readonly WrittenSheet[]> {
    const { bytes, written } = yield* appendSheetsInSteps(this.#bytes, drafts, { copies });
    this.#bytes = bytes;
    return written;
  }

  // eslint-disable-next-line @typescript-eslint/require-await
  async remove(removal: Removal): Promise<readonly string[]> {
    return finish(this.removeInSteps(removal));
  }

  *removeInSteps(removal: Removal): Pauses<readonly string[]> {
    const { bytes, removed } = yield* removeSheetsInSteps(this.#bytes, removal);
    this.#bytes = bytes;
    return removed;
  }

  async select(sheet: string, cell: string): Promise<void> {
    await this.show(sheet, cell);
  }

  /** A write to bytes in memory cannot be cut off. */
  findUnfinished(): Promise<Unfinished | null> {
    return Promise.resolve(null);
  }

  restoreUnfinished(): Promise<void> {
    return Promise.resolve();
  }
}
