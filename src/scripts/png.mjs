import { deflateSync, inflateSync } from "node:zlib";

export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const EIGHT_BITS = 8;
const RED_GREEN_BLUE_OPACITY = 6;
const UNFILTERED = 0;

const CRC_TABLE = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

// node:zlib has a crc32 of its own only from Node 22 on.
function checksumOf(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = CRC_TABLE[(sum ^ byte) & 0xff] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

export function chunkOfPng(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const end = Buffer.alloc(4);
  end.writeUInt32BE(checksumOf(body));
  return Buffer.concat([frame, body, end]);
}

/** A PNG of square pixels as `rasterise` gives them. */
export function encodePng(pixels, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([EIGHT_BITS, RED_GREEN_BLUE_OPACITY], 8);
  const rows = Array.from({ length: size }, (_, row) => Buffer.from([UNFILTERED, ...pixels.subarray(row * size * 4, (row + 1) * size * 4)]));
  return Buffer.concat([SIGNATURE, chunkOfPng("IHDR", header), chunkOfPng("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })), chunkOfPng("IEND", Buffer.alloc(0))]);
}

/** Width and height as the file's header states them; `null` for what is no PNG. */
export function sizeOfPng(file) {
  if (file.length < 24 || !file.subarray(0, 8).equals(SIGNATURE)) return null;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** The pixels of a file that `encodePng` wrote: packed bytes may differ between versions of zlib, pixels may not. */
export function pixelsOfPng(file) {
  const { width, height } = sizeOfPng(file);
  const packed = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString("latin1", at + 4, at + 8) === "IDAT") packed.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const rows = inflateSync(Buffer.concat(packed));
  const stride = width * 4;
  return new Uint8Array(Buffer.concat(Array.from({ length: height }, (_, row) => rows.subarray(row * (stride + 1) + 1, (row + 1) * (stride + 1)))));
}
