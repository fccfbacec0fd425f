import { WorkbookFailure } from "../failure";
import { failureOf } from "./failures";
import type { Host } from "./host";
import { findLeftovers, tidyUp, undo } from "./undo";

/** Whether the book is as it was, or written after all. */
type Settled = "undone" | "written";

export type Course = {
  readonly run: string;
  /** Whether a book without any leftovers has been written, unless they went on the way back. It is given all sheets' ids. */
  isDone(ids: ReadonlySet<string>): boolean;
  turnedBack: boolean;
};

/** Finds out what a failed write has left, and brings the book to one side or the other. */
async function settle(host: Host, course: Course): Promise<Settled> {
  const { open, done, names } = await findLeftovers(host);
  const ofRun = <T extends { readonly run: string }>(leftovers: readonly T[]) => leftovers.filter(({ run }) => run === course.run);
  const [unfinished, finished] = [ofRun(open), ofRun(done)];
  if (finished.length > 0) {
    await tidyUp(host, finished);
    return "written";
  }
  if (unfinished.length === 0) return course.isDone(new Set(names.keys())) && !course.turnedBack ? "written" : "undone";
  course.turnedBack = true;
  await undo(host, unfinished, names);
  return "undone";
}

const SECOND = 1_000;
/** So often is a person waited for who has begun to type into a cell while the write was under way. */
const WAITS = 30;

/** What refused once may take it the second time; where there was no answer, there is no use in asking on. */
async function settlePatiently(host: Host, course: Course): Promise<Settled> {
  let refusals = 0;
  for (let waits = 0; ; ) {
    try {
      return await settle(host, course);
    } catch (error) {
      const { code } = failureOf(error);
      const isTyping = code === "CellEditMode" && waits < WAITS;
      if (code === "NoAnswer" || (!isTyping && refusals > 0)) throw error;
      if (isTyping) {
        waits += 1;
        await host.pause(SECOND);
      } else {
        refusals += 1;
      }
    }
  }
}

/** After a failed write: throws its failure once the book is as it was, and returns if it was written after all. */
export async function settleAfter(failure: WorkbookFailure, host: Host, course: Course): Promise<void> {
  const settled = await settlePatiently(host, course)
    .catch((error: unknown) => {
      const second = failureOf(error);
      // Where there is no answer at all, what is left behind is offered at the next start.
      if (second.code === "NoAnswer") throw second;
      throw new WorkbookFailure("NotRestored", { what: `${failure.code}, ${second.code} ${second.detail.what ?? ""}`.trim() }, { cause: second });
    });
  if (settled === "undone") throw failure;
}

/** Puts right what earlier writes have left in the book, each to its own side. */
export async function settleAll(host: Host): Promise<void> {
  const { open, done, names } = await findLeftovers(host);
  if (open.length > 0) await undo(host, open, names);
  if (done.length > 0) await tidyUp(host, done);
}
