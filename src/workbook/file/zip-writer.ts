import { Deflate, deflateSync } from "fflate";
import { saying, type Pauses } from "../steps";
import { crc32InSteps } from "./crc";
import { foldName } from "./part-name";
import { finish, type Steps } from "./steps";
import { inflateInSteps, type Zip, type ZipEntry } from "./zip-reader";

/** By part name: new content, or `null` for a part that goes. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

const RECORD_SIZE = 46;
const LOCAL_SIZE = 30;
const END_SIZE = 22;
const FULL_32 = 0xffffffff;
/** Set where sizes follow behind the data instead of standing before it. */
const SIZES_BEHIND = 8;
const NAME_IN_UTF8 = 0x800;
/** 1 January 1980, the first day a zip knows: the same content makes the same bytes on any day. */
const FIRST_DAY = 0x0021;

type Written = { readonly local: Uint8Array; readonly data: Uint8Array; readonly record: Uint8Array };

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The entry as it stands, packed bytes and all; sizes that stood behind the data go to their place before it. */
function copyEntry({ bytes }: Zip, entry: ZipEntry): Written {
  const local = bytes.slice(entry.local, entry.data);
  const record = entry.record.slice();
  if (entry.flags & SIZES_BEHIND) {
    const view = viewOf(local);
    view.setUint16(6, entry.flags & ~SIZES_BEHIND, true);
    view.setUint32(14, entry.crc, true);
    view.setUint32(18, entry.packedSize, true);
    view.setUint32(22, entry.size, true);
    viewOf(record).setUint16(8, entry.flags & ~SIZES_BEHIND, true);
  }
  return { local, data: bytes.subarray(entry.data, entry.data + entry.packedSize), record };
}

/** Some milliseconds of packing; what is not much longer is packed at once. */
const STEP = 64 * 1024;
const COMPARED_A_STEP = 1024 * 1024;
const SHORT = 512 * 1024;

function* deflate(content: Uint8Array): Pauses<Uint8Array> {
  if (content.length <= SHORT) return deflateSync(content, { level: 6 });
  const pieces: Uint8Array[] = [];
  const stream = new Deflate({ level: 6 }, (piece) => pieces.push(piece));
  for (let at = 0; at < content.length; at += STEP) {
    stream.push(content.subarray(at, at + STEP), at + STEP >= content.length);
    yield;
  }
  const data = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    data.set(piece, at);
    at += piece.length;
  }
  return data;
}

const pauses = <Result>(steps: Steps<Result>): Pauses<Result> => saying(() => undefined, steps);

function* makeEntry(name: string, content: Uint8Array): Pauses<Written> {
  const nameBytes = new TextEncoder().encode(name);
  const data = yield* deflate(content);
  const local = new Uint8Array(LOCAL_SIZE + nameBytes.length);
  const record = new Uint8Array(RECORD_SIZE + nameBytes.length);
  const flags = nameBytes.length === name.length ? 0 : NAME_IN_UTF8;
  const crc = yield* pauses(crc32InSteps(content));
  const common = (view: DataView, at: number) => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, flags, true);
    view.setUint16(at + 4, 8, true);
    view.setUint16(at + 8, FIRST_DAY, true);
    view.setUint32(at + 10, crc, true);
    view.setUint32(at + 14, data.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, nameBytes.length, true);
  };
  viewOf(local).setUint32(0, 0x04034b50, true);
  common(viewOf(local), 4);
  local.set(nameBytes, LOCAL_SIZE);
  viewOf(record).setUint32(0, 0x02014b50, true);
  viewOf(record).setUint16(4, 20, true);
  common(viewOf(record), 6);
  record.set(nameBytes, RECORD_SIZE);
  return { local, data, record };
}

/** Where the entry begins stands in the record, or in its 64-bit field if the short one is full. */
function setOffset(record: Uint8Array, offset: number): void {
  const view = viewOf(record);
  if (view.getUint32(42, true) !== FULL_32) {
    view.setUint32(42, offset, true);
    return;
  }
  const nameLength = view.getUint16(28, true);
  const last = RECORD_SIZE + nameLength + view.getUint16(30, true);
  for (let at = RECORD_SIZE + nameLength; at + 4 <= last; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const before = [24, 20].filter((field) => view.getUint32(field, true) === FULL_32).length;
    view.setBigUint64(at + 4 + before * 8, BigInt(offset), true);
    return;
  }
}

function joinEntries(entries: readonly Written[], comment: Uint8Array): Uint8Array {
  const directorySize = entries.reduce((sum, { record }) => sum + record.length, 0);
  const start = entries.reduce((sum, { local, data }) => sum + local.length + data.length, 0);
  const bytes = new Uint8Array(start + directorySize + END_SIZE + comment.length);
  let at = 0;
  let recordAt = start;
  for (const { local, data, record } of entries) {
    setOffset(record, at);
    bytes.set(local, at);
    bytes.set(data, at + local.length);
    bytes.set(record, recordAt);
    at += local.length + data.length;
    recordAt += record.length;
  }
  const end = new DataView(bytes.buffer, recordAt);
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, directorySize, true);
  end.setUint32(16, start, true);
  end.setUint16(20, comment.length, true);
  bytes.set(comment, recordAt + END_SIZE);
  return bytes;
}

function* isSame(a: Uint8Array, b: Uint8Array): Pauses<boolean> {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) {
    if (a[index] !== b[index]) return false;
    if (index % COMPARED_A_STEP === 0) yield;
  }
  return true;
}

/** The package with some parts changed, in the order it had; new parts stand at the end. */
export function* rewriteZipInSteps(zip: Zip, changes: PartChanges): Pauses<Uint8Array> {
  const pending = new Map([...changes].map(([name, content]) => [foldName(name), { name, content }]));
  const entries: Written[] = [];
  for (const entry of zip.entries) {
    const change = pending.get(foldName(entry.name));
    pending.delete(foldName(entry.name));
    if (change?.content === null) continue;
    const isChanged = change && !(yield* isSame(change.content, yield* pauses(inflateInSteps(zip, entry))));
    entries.push(isChanged ? yield* makeEntry(entry.name, change.content) : copyEntry(zip, entry));
  }
  for (const { name, content } of pending.values()) if (content) entries.push(yield* makeEntry(name, content));
  return joinEntries(entries, zip.comment);
}

export const rewriteZip = (zip: Zip, changes: PartChanges): Uint8Array => finish(rewriteZipInSteps(zip, changes));
