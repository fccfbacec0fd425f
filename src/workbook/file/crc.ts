import { finish, type Steps } from "./steps";

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let rest = index;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest >>> 0;
});

function takeIn(crc: number, bytes: Uint8Array, from: number, to: number): number {
  let sum = crc;
  // By index: a loop over the values takes several times as long, and this runs over whole files.
  for (let index = from; index < to; index += 1) sum = (TABLE[(sum ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  return sum;
}

/** About a millisecond. */
const STEP = 256 * 1024;

export function* crc32InSteps(bytes: Uint8Array): Steps<number> {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at += STEP) {
    crc = takeIn(crc, bytes, at, Math.min(bytes.length, at + STEP));
    yield 0;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

export const crc32 = (bytes: Uint8Array): number => finish(crc32InSteps(bytes));
