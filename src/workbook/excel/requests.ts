import { runInSlices } from "../run-in-slices";
import { pausing } from "../steps";
import { ask, type Host } from "./host";

/** One thing to be done, with what it weighs on the wire. */
export type Task = {
  readonly sent: number;
  readonly received: number;
  /** Queues it; the function it may answer reads what came back. */
  queue(worksheets: Excel.WorksheetCollection): undefined | (() => void);
};

function packsOf({ budget }: Host, tasks: readonly Task[]): Task[][] {
  const packs: Task[][] = [];
  let pack: Task[] = [];
  let sent = 0;
  let received = 0;
  for (const task of tasks) {
    if (pack.length > 0 && (sent + task.sent > budget.request || received + task.received > budget.response)) {
      packs.push(pack);
      [pack, sent, received] = [[], 0, 0];
    }
    pack.push(task);
    sent += task.sent;
    received += task.received;
  }
  return pack.length > 0 ? [...packs, pack] : packs;
}

/** All tasks in order, in as few requests as the budget allows. */
export async function perform(host: Host, tasks: readonly Task[]): Promise<void> {
  for (const pack of packsOf(host, tasks)) {
    await ask(host, async (context) => {
      const reads: (undefined | (() => void))[] = [];
      await runInSlices(pausing(pack, (task) => reads.push(task.queue(context.workbook.worksheets)), 1));
      return () => runInSlices(pausing(reads, (read) => read?.(), 1));
    });
  }
}
