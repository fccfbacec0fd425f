/**
 * Browsers draw nothing taller than some 33,000,000 device pixels, half of it at 200 %, and a sheet has 1,048,576 rows.
 * So what is scrolled is never taller than this, and what lies between its two ends is passed in longer steps.
 */
const TALLEST = 3_000_000;
/** At both ends a pixel is a pixel, so that the first and the last rows can be reached one by one. */
const PLAIN = 200_000;

/** How far a sheet can be scrolled, as the sheet has it (`real`) and as the browser has it (`drawn`). */
export type Scale = { readonly height: number; readonly mostReal: number; readonly mostDrawn: number };

/** @param length of all that moves, in pixels; `view` of it is seen at once. */
export function makeScale(length: number, view: number): Scale {
  const height = Math.min(length, TALLEST);
  return { height, mostReal: Math.max(0, length - view), mostDrawn: Math.max(0, height - view) };
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(value, most));

/** How many real pixels one drawn pixel stands for between the ends. */
const stepOf = ({ mostReal, mostDrawn }: Scale) => (mostReal - 2 * PLAIN) / (mostDrawn - 2 * PLAIN);

export function toReal(scale: Scale, drawn: number): number {
  const { mostReal, mostDrawn } = scale;
  const at = clamp(drawn, mostDrawn);
  if (mostReal === mostDrawn || at <= PLAIN) return at;
  if (at >= mostDrawn - PLAIN) return mostReal - (mostDrawn - at);
  return PLAIN + (at - PLAIN) * stepOf(scale);
}

export function toDrawn(scale: Scale, real: number): number {
  const { mostReal, mostDrawn } = scale;
  const at = clamp(real, mostReal);
  if (mostReal === mostDrawn || at <= PLAIN) return at;
  if (at >= mostReal - PLAIN) return mostDrawn - (mostReal - at);
  return PLAIN + (at - PLAIN) / stepOf(scale);
}

/**
 * Where the sheet stands after the browser has scrolled to `drawn`. A turn of the wheel moves by what it says; only
 * what goes further than a view at once, as the bar does, goes to the place that the bar shows.
 */
export function follow(scale: Scale, last: { readonly real: number; readonly drawn: number }, drawn: number, view: number): number {
  const step = drawn - last.drawn;
  if (scale.mostReal === scale.mostDrawn || Math.abs(step) >= view || drawn <= 0 || drawn >= scale.mostDrawn) return toReal(scale, drawn);
  return clamp(last.real + step, scale.mostReal);
}

/** Where to scroll so that `start`…`end` is seen; no further than needed. */
export function reveal(real: number, view: number, start: number, end: number): number {
  if (start < real || end - start > view) return start;
  return end > real + view ? end - view : real;
}
