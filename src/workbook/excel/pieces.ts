import { WorkbookFailure } from "../failure";
import { runInSlices, Stopped } from "../run-in-slices";
import { pausing, type Progress } from "../steps";
import { ask, type Host } from "./host";
import { failureOf } from "./failures";

/** Something to be read that can be asked for in smaller parts if it is refused or too much at once. */
export type Piece = {
  /** Roughly what the answer weighs. */
  readonly bytes: number;
  /** Queues the question. The function it answers takes the result; `false` means that it must be asked in parts. */
  queue(context: Excel.RequestContext): () => boolean;
  /** The same in two parts, or `null` if that would not help. */
  halves(why: "refused" | "too large"): readonly Piece[] | null;
};

type Outcome = { readonly left: readonly Piece[]; readonly failure: WorkbookFailure | null };

/** Whether the answer has come is only known by reading it: an answer that is not there throws. */
function wasTaken(take: () => boolean): boolean | "not there" {
  try {
    return take();
  } catch (error) {
    if (failureOf(error).detail.what?.startsWith("PropertyNotLoaded") || failureOf(error).detail.what?.startsWith("ValueNotLoaded")) return "not there";
    throw error;
  }
}

async function askPack(host: Host, pack: readonly Piece[]): Promise<Outcome> {
  let takes: readonly (() => boolean)[] = [];
  let failure: WorkbookFailure | null = null;
  try {
    await ask(host, (context) => {
      takes = pack.map((piece) => piece.queue(context));
      return () => undefined;
    });
  } catch (error) {
    if (error instanceof Stopped) throw error;
    failure = failureOf(error);
    if (failure.code !== "HostRefused" && failure.code !== "TooLarge") throw failure;
  }
  // What stood before the refused call has been answered all the same.
  const taken: (boolean | "not there")[] = [];
  await runInSlices(pausing(takes, (take) => taken.push(wasTaken(take)), 1), host.signal ? { signal: host.signal } : {});
  if (!failure && taken.includes("not there")) throw new WorkbookFailure("HostRefused", { what: "an answer is missing" });
  return { left: pack.filter((_, index) => taken[index] !== true), failure };
}

function firstPack(host: Host, waiting: readonly Piece[], most: number): readonly Piece[] {
  let bytes = 0;
  const end = waiting.findIndex((piece, index) => {
    bytes += piece.bytes;
    return index > 0 && (index >= most || bytes > host.budget.response);
  });
  return end === -1 ? waiting : waiting.slice(0, end);
}

function halve(piece: Piece, failure: WorkbookFailure | null): readonly Piece[] {
  const halves = piece.halves(failure?.code === "HostRefused" ? "refused" : "too large");
  if (!halves) throw failure ?? new WorkbookFailure("TooLarge");
  return halves;
}

/**
 * Asks for all pieces in as few requests as may be. One refused piece fails its whole request, so only what is still
 * missing is asked again, and the refused piece in halves.
 */
export async function askPieces(host: Host, pieces: readonly Piece[], onStep?: (step: Progress) => void): Promise<void> {
  const bytesOf = (some: readonly Piece[]) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  const of = bytesOf(pieces);
  let waiting = pieces;
  let most = Infinity;
  while (waiting.length > 0) {
    onStep?.({ done: Math.max(0, of - bytesOf(waiting)), of });
    const pack = firstPack(host, waiting, most);
    const rest = waiting.slice(pack.length);
    const { left, failure } = await askPack(host, pack);
    most = Infinity;
    const [suspect, ...others] = left;
    if (!suspect) {
      waiting = rest;
    } else if (!failure) {
      waiting = [...left.flatMap((piece) => halve(piece, null)), ...rest];
    } else if (failure.code === "TooLarge" && pack.length > 1) {
      most = Math.ceil(pack.length / 2);
      waiting = [...left, ...rest];
    } else if (left.length === pack.length && pack.length > 1) {
      // Nothing was answered, so it is not known which piece was refused: the first is asked alone.
      most = 1;
      waiting = [...left, ...rest];
    } else {
      waiting = [...halve(suspect, failure), ...others, ...rest];
    }
  }
}
