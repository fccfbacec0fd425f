import type { SheetDraft, WrittenSheet } from "../draft";
import type { Snapshot } from "../snapshot";
import type { KeptCopy, Removal, Unfinished, Waiting, WaitingToRead, Workbook } from "../workbook";
import { ask, type Host, hostOf } from "./host";
import { type Memory, remember } from "./inspect";
import { readFacts, readSnapshot } from "./read";
import { findLeftovers } from "./undo";
import { remove } from "./remove";
import { settleAll } from "./settle";
import { write } from "./write";

/** The workbook in which the add-in runs. */
export class ExcelWorkbook implements Workbook {
  private readonly host: Host;
  private readonly memory: Memory = new Map();

  constructor(options: Partial<Host> = {}) {
    this.host = hostOf(options);
  }

  async read({ signal, onStep }: WaitingToRead = {}): Promise<Snapshot> {
    const host: Host = { ...this.host, ...(signal ? { signal } : {}) };
    const book = await readFacts(host);
    remember(this.memory, book);
    return readSnapshot(host, book, onStep);
  }

  write(drafts: readonly SheetDraft[], copies: readonly KeptCopy[] = [], { onStep }: Waiting = {}): Promise<readonly WrittenSheet[]> {
    return write(this.host, this.memory, drafts, copies, onStep);
  }

  remove(removal: Removal): Promise<readonly string[]> {
    return remove(this.host, this.memory, removal);
  }

  async select(sheet: string, cell: string): Promise<void> {
    await ask(this.host, (context) => {
      const found = context.workbook.worksheets.getItem(sheet);
      found.activate();
      found.getRange(cell).select();
      return () => undefined;
    });
  }

  async findUnfinished(): Promise<Unfinished | null> {
    const { open, names } = await findLeftovers(this.host);
    if (open.length === 0) return null;
    return { sheets: open.map(({ name, step }) => (step?.role === "backup" ? (names.get(step.original) ?? step.name) : name)) };
  }

  restoreUnfinished(): Promise<void> {
    return settleAll(this.host);
  }
}
