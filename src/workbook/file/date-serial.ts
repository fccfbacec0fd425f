export type DateParts = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Thousandths. */
  readonly fraction: number;
  readonly totalSeconds: number;
};

const DAY = 86_400_000;
/** 31 December 9999. */
const LAST = 2_958_465;
const FROM_1904 = 1462;
/** Excel counts a 29 February 1900 that never was. */
const PHANTOM = 60;

/** `null` for what Excel shows as ####. Times are rounded to `step` milliseconds. */
export function datePartsOf(serial: number, from1904: boolean, step: number): DateParts | null {
  const time = Math.round((serial * DAY) / step) * step;
  const days = Math.floor(time / DAY) + (from1904 ? FROM_1904 : 0);
  if (serial < 0 || days > LAST) return null;
  const rest = time - Math.floor(time / DAY) * DAY;
  const clock = {
    hour: Math.floor(rest / 3_600_000),
    minute: Math.floor(rest / 60_000) % 60,
    second: Math.floor(rest / 1000) % 60,
    fraction: rest % 1000,
    totalSeconds: Math.floor(time / 1000),
  };
  if (days === PHANTOM && !from1904) return { year: 1900, month: 2, day: 29, weekday: 3, ...clock };
  if (days === 0 && !from1904) return { year: 1900, month: 1, day: 0, weekday: 6, ...clock };
  const date = new Date(Date.UTC(1899, 11, 30) + (days < PHANTOM ? days + 1 : days) * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: (days + 6) % 7,
    ...clock,
  };
}

/** `2024-04-01T09:30:00` as the number Excel keeps; `null` if it is none. */
export function serialOfIso(text: string, from1904: boolean): number | null {
  const time = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, "")}Z` : `${text}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  const serial = (time - Date.UTC(1899, 11, 30)) / DAY;
  return from1904 ? serial - FROM_1904 : serial;
}
