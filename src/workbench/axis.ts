/**
 * How wide the columns or how high the rows of a sheet are, in pixels: one usual size, and those that differ; 0 for a
 * hidden one. Kept so, a sheet of 1,048,576 rows costs no more than the rows somebody has changed.
 */
export class Axis {
  readonly #usual: number;
  /** The ones of another size, in order. */
  readonly #others: readonly number[];
  /** By how much all of them before the n-th differ from the usual size, together; one entry more than `others`. */
  readonly #surplus: readonly number[];

  constructor(
    /** How many there can be at all. */
    readonly most: number,
    usual: number,
    sizes: Iterable<readonly [index: number, size: number]>,
  ) {
    // Without any size no place could be told from another.
    this.#usual = Math.max(1, usual);
    const others = [...new Map(sizes)].filter(([index, size]) => index >= 0 && index < most && size !== this.#usual).sort(([a], [b]) => a - b);
    const surplus = [0];
    for (const [, size] of others) surplus.push((surplus.at(-1) ?? 0) + size - this.#usual);
    this.#others = others.map(([index]) => index);
    this.#surplus = surplus;
  }

  sizeOf(index: number): number {
    return this.startOf(index + 1) - this.startOf(index);
  }

  startOf(index: number): number {
    let low = 0;
    let high = this.#others.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#others[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return index * this.#usual + (this.#surplus[low] ?? 0);
  }

  /** Which one lies there; never a hidden one, but where all that follow are hidden. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.most - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next one that is shown; `null` at the end. */
  after(index: number): number | null {
    const next = this.indexAt(this.startOf(index + 1));
    return next > index && this.sizeOf(next) > 0 ? next : null;
  }

  /** The one before that is shown; `null` at the beginning. */
  before(index: number): number | null {
    const start = this.startOf(index);
    return start === 0 ? null : this.indexAt(start - 1);
  }

  /** The shown ones from `first` to `last`. */
  shown(first: number, last: number): number[] {
    const found: number[] = [];
    const start = this.sizeOf(first) > 0 ? first : this.after(first);
    for (let index = start; index !== null && index <= last; index = this.after(index)) found.push(index);
    return found;
  }
}

/** Where `first`…`last` stand; no size where all of them are hidden. */
export function spanOf(axis: Axis, first: number, last: number): { readonly start: number; readonly size: number } {
  const start = axis.startOf(first);
  return { start, size: axis.startOf(last + 1) - start };
}
