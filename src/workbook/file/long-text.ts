/** What changes to a text need of it; a string has all of it. */
export type Sliced = { readonly slice: (from: number, to: number) => string; readonly lastIndexOf: (sign: string, from: number) => number; readonly length: number };

/** A text in pieces, as it was decoded: the sheet of a large book is never laid together. */
export class LongText implements Sliced {
  readonly length: number;
  readonly #starts: readonly number[];

  constructor(readonly pieces: readonly string[]) {
    let length = 0;
    this.#starts = pieces.map((piece) => (length += piece.length) - piece.length);
    this.length = length;
  }

  /** The piece in which a place stands. */
  #pieceAt(at: number): number {
    let [low, high] = [0, this.pieces.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** What stands between two places, piece by piece. */
  *between(from: number, to: number): Generator<string, void> {
    for (let index = this.#pieceAt(from); index < this.pieces.length; index += 1) {
      const start = this.#starts[index] ?? 0;
      if (start >= to) return;
      const piece = this.pieces[index] ?? "";
      yield piece.slice(Math.max(0, from - start), to - start);
    }
  }

  slice(from: number, to: number): string {
    return [...this.between(from, to)].join("");
  }

  /** Where a sign stands last, at `from` or before; it may lie over a cut. */
  lastIndexOf(sign: string, from: number): number {
    let index = this.#pieceAt(Math.min(from, this.length));
    for (; index >= 0; index -= 1) {
      const start = this.#starts[index] ?? 0;
      const piece = this.pieces[index] ?? "";
      const end = start + piece.length;
      // Asked of every tag of a sheet: a single letter lies over no cut, and nothing is laid together for it.
      const found = (sign.length === 1 ? piece : piece + this.slice(end, end + sign.length - 1)).lastIndexOf(sign, from - start);
      if (found >= 0) return start + found;
    }
    return -1;
  }
}
