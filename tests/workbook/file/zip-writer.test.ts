import { openPackage } from "../../../src/workbook/file";
import { inflateEntry, readZip } from "../../../src/workbook/file/zip-reader";
import { rewriteZip, rewriteZipInSteps } from "../../../src/workbook/file/zip-writer";
import { crc32 } from "../../../src/workbook/file/crc";
import { zipOf } from "./hand-made";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** A zip as a program makes it that writes without looking back: sizes behind the data, or 64-bit fields for everything. */
function streamedZip(name: string, content: string, wide: boolean): Uint8Array {
  // What no entry names may stand before the first one.
  const gap = Buffer.alloc(10);
  const data = Buffer.from(content);
  const crc = crc32(data);
  const extra = Buffer.alloc(wide ? 28 : 0);
  if (wide) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(data.length), 4);
    extra.writeBigUInt64LE(BigInt(data.length), 12);
    extra.writeBigUInt64LE(BigInt(gap.length), 20);
  }
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(wide ? 0 : 8, 6);
  if (wide) {
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(data.length, 22);
  }
  local.writeUInt16LE(name.length, 26);
  const behind = Buffer.alloc(wide ? 0 : 16);
  if (!wide) {
    behind.writeUInt32LE(0x08074b50, 0);
    behind.writeUInt32LE(crc, 4);
    behind.writeUInt32LE(data.length, 8);
    behind.writeUInt32LE(data.length, 12);
  }
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(wide ? 0 : 8, 8);
  record.writeUInt32LE(crc, 16);
  record.writeUInt32LE(wide ? 0xffffffff : data.length, 20);
  record.writeUInt32LE(wide ? 0xffffffff : data.length, 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt16LE(extra.length, 30);
  record.writeUInt32LE(wide ? 0xffffffff : gap.length, 42);
  const body = Buffer.concat([gap, local, Buffer.from(name), data, behind]);
  const directory = Buffer.concat([record, Buffer.from(name), extra]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(body.length, 16);
  return new Uint8Array(Buffer.concat([body, directory, end]));
}

const contents = (bytes: Uint8Array) => Object.fromEntries([...openPackage(bytes).parts.values()].map((part) => [part.name, textOf(part.bytes())]));

test.each([
  ["with sizes behind the data", false],
  ["with 64-bit sizes", true],
])("a zip %s is read, and copied to another place", (_, wide) => {
  const bytes = streamedZip("a.xml", "内容", wide);
  expect(contents(bytes)).toEqual({ "a.xml": "内容" });
  const added = rewriteZip(readZip(bytes), new Map([["b.xml", bytesOf("新")]]));
  expect(contents(added)).toEqual({ "a.xml": "内容", "b.xml": "新" });
  expect(readZip(bytes).entries[0]?.local).toBe(10);
  expect(readZip(added).entries[0]?.local).toBe(0);
});

test("an entry behind a changed one is found at its new place", () => {
  const bytes = zipOf({ "a.xml": "短い", "b.xml": "そのまま" });
  const changed = rewriteZip(readZip(bytes), new Map([["a.xml", bytesOf("ずっと長い内容".repeat(50))]]));
  expect(contents(changed)).toEqual({ "a.xml": "ずっと長い内容".repeat(50), "b.xml": "そのまま" });
});

test("nothing changed means the same bytes", () => {
  const bytes = zipOf({ "a.xml": "あ", "日本語.xml": "い" });
  expect(Buffer.from(rewriteZip(readZip(bytes), new Map())).equals(Buffer.from(bytes))).toBe(true);
  expect(Buffer.from(rewriteZip(readZip(bytes), new Map([["A.XML", bytesOf("あ")]]))).equals(Buffer.from(bytes))).toBe(true);
});

test("a comment at the end stays", () => {
  const bytes = Buffer.concat([zipOf({ "a.xml": "あ" }), Buffer.from("memo")]);
  bytes.writeUInt16LE(4, bytes.length - 6);
  const zip = readZip(new Uint8Array(bytes));
  expect(textOf(zip.comment)).toBe("memo");
  expect(Buffer.from(rewriteZip(zip, new Map())).equals(bytes)).toBe(true);
});

test("a stored entry is read as it is", () => {
  const zip = readZip(streamedZip("a.xml", "内容", true));
  const [entry] = zip.entries;
  expect(entry && textOf(inflateEntry(zip, entry))).toBe("内容");
});

test("長い部品は少しずつ詰められ、そのまま戻る", () => {
  const long = bytesOf(Array.from({ length: 60_000 }, (_, row) => `<c r="A${row}">${row}番</c>`).join(""));
  const work = rewriteZipInSteps(readZip(zipOf({ "a.txt": "短い" })), new Map([["b.txt", long]]));
  let pauses = 0;
  let next = work.next();
  for (; next.done !== true; next = work.next()) pauses += 1;
  const zip = readZip(next.value);
  const entry = zip.entries.find(({ name }) => name === "b.txt");
  expect(pauses).toBeGreaterThan(10);
  expect(entry && entry.packedSize < long.length / 4 && Buffer.compare(inflateEntry(zip, entry), long)).toBe(0);
});
