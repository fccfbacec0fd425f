/** The rows or the columns of a sheet without the hidden ones, each with where it begins, in pixels. */
export type Axis = {
  /** The sheet's own numbers, in order. */
  readonly shown: readonly number[];
  /** Where the n-th shown one begins; one entry more than `shown`, the last being the end. */
  readonly starts: readonly number[];
};

export function makeAxis(count: number, sizeOf: (index: number) => number): Axis {
  const shown: number[] = [];
  const starts: number[] = [0];
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    const size = sizeOf(index);
    if (size <= 0) continue;
    shown.push(index);
    end += size;
    starts.push(end);
  }
  return { shown, starts };
}

/** The place in `shown` of the first number that is not before `index`. */
export function placeOf({ shown }: Axis, index: number): number {
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shown[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where `first`…`last` stand; no size where all of them are hidden. */
export function spanOf(axis: Axis, first: number, last: number): { readonly start: number; readonly size: number } {
  const start = axis.starts[placeOf(axis, first)] ?? 0;
  const end = axis.starts[placeOf(axis, last + 1)] ?? start;
  return { start, size: end - start };
}
