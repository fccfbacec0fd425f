import { deflateSync, inflateSync } from "node:zlib";
import { chunkOfPng, SIGNATURE } from "./png.mjs";

const MOST = 256;
const PALETTE = 3;

/** The byte that each filter of a PNG expects, from those left, above, and above left. */
const EXPECTED = [
  () => 0,
  (left) => left,
  (left, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => {
    const distances = [left, above, corner].map((near) => Math.abs(left + above - corner - near));
    return [left, above, corner][distances.indexOf(Math.min(...distances))];
  },
];

/** The colours of a browser's picture, pixel by pixel; what is seen through counts as solid. */
function readColours(file) {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const bytes = file[25] === 6 ? 4 : 3;
  const packed = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString("latin1", at + 4, at + 8) === "IDAT") packed.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const rows = inflateSync(Buffer.concat(packed));
  const stride = width * bytes;
  let above = new Uint8Array(stride);
  const colours = new Uint32Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const expected = EXPECTED[rows[row * (stride + 1)]];
    const line = Uint8Array.from(rows.subarray(row * (stride + 1) + 1, (row + 1) * (stride + 1)));
    for (let at = 0; at < stride; at += 1) line[at] += expected(line[at - bytes] ?? 0, above[at], above[at - bytes] ?? 0);
    for (let column = 0; column < width; column += 1) colours[row * width + column] = (line[column * bytes] << 16) | (line[column * bytes + 1] << 8) | line[column * bytes + 2];
    above = line;
  }
  return { width, height, colours };
}

const apart = (a, b) => [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);

/** The colours that are used most, and for every other one the nearest of them. */
function choosePalette(colours) {
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts].sort(([a, many], [b, more]) => more - many || a - b).slice(0, MOST).map(([colour]) => colour);
  const nearest = (colour) => palette.reduce((best, each, index) => (apart(each, colour) < apart(palette[best], colour) ? index : best), 0);
  return { palette, index: new Map([...counts.keys()].map((colour) => [colour, nearest(colour)])) };
}

/** A screen has few colours beside the soft edges of its letters: with 256 of them its picture weighs a third. */
export function withFewColours(file) {
  const { width, height, colours } = readColours(file);
  const { palette, index } = choosePalette(colours);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE], 8);
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => {
    rows[at + Math.floor(at / width) + 1] = index.get(colour);
  });
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([SIGNATURE, chunkOfPng("IHDR", header), chunkOfPng("PLTE", table), chunkOfPng("IDAT", deflateSync(rows, { level: 9 })), chunkOfPng("IEND", Buffer.alloc(0))]);
}
