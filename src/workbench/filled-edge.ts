import type { Axis } from "./axis";

/**
 * Ctrl and an arrow, as in every spreadsheet: within filled cells to the last of them, else over the empty ones to the
 * next filled, else to the end of the sheet. Hidden rows and columns don't count.
 * @param used how many are in use: behind them nothing is filled.
 */
export function edgeOfFilled(axis: Axis, from: number, step: 1 | -1, used: number, isFilled: (index: number) => boolean): number {
  const next = step > 0 ? axis.after(from) : axis.before(from);
  if (next === null) return from;
  const within = isFilled(from) && isFilled(next);
  let at = within ? next : from;
  for (let index = step > 0 ? next : Math.min(next, used - 1); index >= 0 && index < used; index += step) {
    if (axis.sizeOf(index) === 0) continue;
    if (within && !isFilled(index)) return at;
    if (!within && isFilled(index)) return index;
    at = index;
  }
  if (within) return at;
  return step > 0 ? lastShown(axis) : firstShown(axis);
}

const firstShown = (axis: Axis) => (axis.sizeOf(0) > 0 ? 0 : (axis.after(0) ?? 0));
const lastShown = (axis: Axis) => (axis.sizeOf(axis.most - 1) > 0 ? axis.most - 1 : (axis.before(axis.most - 1) ?? 0));
