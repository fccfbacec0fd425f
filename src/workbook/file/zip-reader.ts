import { Inflate } from "fflate";
import { WorkbookFailure } from "../failure";
import { crc32InSteps } from "./crc";
import { LIMITS } from "./limits";
import { cleanEntryName, foldName } from "./part-name";
import { finish, type Steps } from "./steps";

export type ZipEntry = {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header stands, and where the packed bytes begin. */
  readonly local: number;
  readonly data: number;
  /** The entry's record in the directory, as it stands. */
  readonly record: Uint8Array;
};

export type Zip = { readonly bytes: Uint8Array; readonly entries: readonly ZipEntry[]; readonly comment: Uint8Array };

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

const broken = (what: string) => new WorkbookFailure("BrokenZip", { what });
const suspicious = (what: string) => new WorkbookFailure("Suspicious", { what });
const tooLarge = (what: string) => new WorkbookFailure("TooLarge", { what });

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function read64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw suspicious("64-bit size");
  return Number(value);
}

function findEnd(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const first = Math.max(0, bytes.length - 22 - FULL_16);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= bytes.length) return at;
  }
  const isZip = bytes.length >= 4 && view.getUint32(0, true) === LOCAL;
  throw isZip ? broken("end of directory") : new WorkbookFailure("NotXlsx", { what: "no zip" });
}

type Directory = { readonly count: number; readonly start: number; readonly end: number; readonly comment: Uint8Array };

function findDirectory(bytes: Uint8Array): Directory {
  const view = viewOf(bytes);
  const end = findEnd(bytes);
  let count = view.getUint16(end + 10, true);
  let start = view.getUint32(end + 16, true);
  // Some writers announce 64-bit sizes for the smallest file.
  if ((count === FULL_16 || start === FULL_32) && end >= 20 && view.getUint32(end - 20, true) === END_64_LOCATOR) {
    const at = read64(view, end - 12);
    if (at + 56 > end || view.getUint32(at, true) !== END_64) throw broken("64-bit end of directory");
    count = read64(view, at + 32);
    start = read64(view, at + 48);
  }
  if (count > LIMITS.entries) throw tooLarge("entries");
  if (start > end) throw broken("directory");
  const commentLength = view.getUint16(end + 20, true);
  return { count, start, end, comment: bytes.subarray(end + 22, end + 22 + commentLength) };
}

/** Sizes above 4 GB stand in an extra field, in this order, each only if its short form is full. */
function widen(record: Uint8Array, fields: { size: number; packedSize: number; local: number }): typeof fields {
  const view = viewOf(record);
  const nameLength = view.getUint16(28, true);
  const last = 46 + nameLength + view.getUint16(30, true);
  const wide = { ...fields };
  for (let at = 46 + nameLength; at + 4 <= last; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    for (const key of ["size", "packedSize", "local"] as const) {
      if (wide[key] !== FULL_32) continue;
      if (next + 8 > last) throw broken("64-bit field");
      wide[key] = read64(view, next);
      next += 8;
    }
    break;
  }
  return wide;
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function checkSizes(name: string, method: number, packedSize: number, size: number): void {
  if (method !== STORED && method !== DEFLATED) throw broken(`method ${method} of ${name}`);
  if (method === STORED && packedSize !== size) throw suspicious(`size of ${name}`);
  if (size > LIMITS.partBytes) throw tooLarge(name);
  if (size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio) throw suspicious(`ratio of ${name}`);
}

/** Local headers must tell the same names, and no two entries may share bytes: overlaps make small files huge. */
function locate(bytes: Uint8Array, name: string, local: number, packedSize: number, directory: Directory): number {
  const view = viewOf(bytes);
  if (local + 30 > directory.start || view.getUint32(local, true) !== LOCAL) throw broken(`header of ${name}`);
  const nameLength = view.getUint16(local + 26, true);
  const data = local + 30 + nameLength + view.getUint16(local + 28, true);
  if (data + packedSize > directory.start) throw broken(`data of ${name}`);
  if (cleanEntryName(decodeName(bytes.subarray(local + 30, local + 30 + nameLength))) !== name) throw suspicious(`two names for ${name}`);
  return data;
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.local - b.local)) {
    if (entry.local < end) throw suspicious(`overlap of ${entry.name}`);
    end = entry.data + entry.packedSize;
  }
}

/** Reads the directory and refuses what lies or asks too much, before anything is inflated. */
export function readZip(given: Uint8Array): Zip {
  // A Node Buffer is a Uint8Array whose `slice` is no copy: what is written to it would change the person's file.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  if (bytes.length > LIMITS.fileBytes) throw tooLarge("file");
  if (bytes.length < 22) throw new WorkbookFailure("NotXlsx", { what: "no zip" });
  const directory = findDirectory(bytes);
  const entries: ZipEntry[] = [];
  const taken = new Set<string>();
  let total = 0;
  let at = directory.start;
  for (let index = 0; index < directory.count; index += 1) {
    const view = viewOf(bytes);
    if (at + 46 > directory.end || view.getUint32(at, true) !== RECORD) throw broken("directory record");
    const nameLength = view.getUint16(at + 28, true);
    const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > directory.end) throw broken("directory record");
    const record = bytes.subarray(at, at + length);
    at += length;
    const name = cleanEntryName(decodeName(record.subarray(46, 46 + nameLength)));
    if (taken.has(foldName(name))) throw suspicious(`two parts ${name}`);
    taken.add(foldName(name));
    const own = viewOf(record);
    const flags = own.getUint16(8, true);
    if (flags & 1) throw new WorkbookFailure("PasswordProtected", { what: name });
    const method = own.getUint16(10, true);
    const { size, packedSize, local } = widen(record, {
      size: own.getUint32(24, true),
      packedSize: own.getUint32(20, true),
      local: own.getUint32(42, true),
    });
    checkSizes(name, method, packedSize, size);
    total += size;
    if (total > LIMITS.totalBytes) throw tooLarge("inflated total");
    const data = locate(bytes, name, local, packedSize, directory);
    entries.push({ name, flags, method, crc: own.getUint32(16, true), packedSize, size, local, data, record });
  }
  refuseOverlaps(entries);
  return { bytes, entries, comment: directory.comment };
}

// So that a part whose size lies is given up after few more bytes than it announced.
const STEP = 16 * 1024;

function* inflate(packed: Uint8Array, { name, size }: ZipEntry): Steps<Uint8Array> {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw suspicious(`size of ${name}`);
    content.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch (cause) {
      throw cause instanceof WorkbookFailure ? cause : new WorkbookFailure("BrokenZip", { what: name }, { cause });
    }
    yield 0;
  }
  if (filled !== size) throw suspicious(`size of ${name}`);
  return content;
}

/** The entry's content; its length and checksum are what the directory says. */
export function* inflateInSteps(zip: Zip, entry: ZipEntry): Steps<Uint8Array> {
  const packed = zip.bytes.subarray(entry.data, entry.data + entry.packedSize);
  const content = entry.method === STORED ? packed : yield* inflate(packed, entry);
  if ((yield* crc32InSteps(content)) !== entry.crc) throw broken(`checksum of ${entry.name}`);
  return content;
}

export const inflateEntry = (zip: Zip, entry: ZipEntry): Uint8Array => finish(inflateInSteps(zip, entry));
