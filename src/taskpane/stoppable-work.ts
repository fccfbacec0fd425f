import type { Carry, Step } from "../actions/steps";
import { runInSlices, Stopped } from "../workbook/run-in-slices";
import type { Workbook } from "../workbook/workbook";

/** One step of a person, carried out so that the page stays alive and the person can stop it, until something is written. */
export class StoppableWork {
  readonly #stop = new AbortController();
  #writing = false;
  #wrote = false;

  constructor(private readonly tell: (step: Step) => void) {}

  /** Something was written, and stays. */
  get wrote(): boolean {
    return this.#wrote;
  }

  readonly stop = (): void => {
    if (!this.#writing) this.#stop.abort();
  };

  readonly carry: Carry = (work) => runInSlices(work, { signal: this.#stop.signal, onStep: this.tell });

  /** The same book; whatever an action asks of it is told, and not begun once the person has stopped. */
  watch(workbook: Workbook): Workbook {
    const { signal } = this.#stop;
    return {
      read: () => workbook.read({ signal, onStep: (step) => { this.tell({ doing: "loading", ...step }); } }),
      write: (drafts, copies) => this.#write(drafts.length, () => workbook.write(drafts, copies, { onStep: (step) => { this.tell({ doing: "writing", ...step }); } })),
      remove: (removal) => this.#write(0, () => workbook.remove(removal)),
      select: (sheet, cell) => workbook.select(sheet, cell),
      findUnfinished: () => workbook.findUnfinished(),
      restoreUnfinished: () => workbook.restoreUnfinished(),
    };
  }

  async #write<Result>(sheets: number, write: () => Promise<Result>): Promise<Result> {
    if (this.#stop.signal.aborted) throw new Stopped();
    this.#writing = true;
    this.tell({ doing: "writing", done: 0, of: sheets });
    try {
      const result = await write();
      this.#wrote = true;
      return result;
    } finally {
      this.#writing = false;
    }
  }
}
