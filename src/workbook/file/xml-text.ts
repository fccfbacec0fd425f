import { WorkbookFailure } from "../failure";
import { pausing, type Pauses } from "../steps";
import { LongText } from "./long-text";

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** A part's text, and what is needed to make bytes of it again. */
export type XmlText = { readonly text: string; readonly encoding: Encoding; readonly mark: boolean };

/** The same of a part that may be long. */
export type LongXml = Omit<XmlText, "text"> & { readonly text: LongText };

/** By the mark at the beginning, or by how `<` is written there. */
function findEncoding(bytes: Uint8Array): { readonly encoding: Encoding; readonly mark: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", mark: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", mark: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", mark: 2 };
  if (bytes[0] === 0x3c && bytes[1] === 0) return { encoding: "utf-16le", mark: 0 };
  if (bytes[0] === 0 && bytes[1] === 0x3c) return { encoding: "utf-16be", mark: 0 };
  return { encoding: "utf-8", mark: 0 };
}

function declaredEncoding(text: string): string {
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text.slice(0, 200))?.[1]?.toLowerCase() ?? "";
}

const FITTING: Readonly<Record<Encoding, readonly string[]>> = {
  "utf-8": ["", "utf-8", "utf8", "us-ascii", "ascii"],
  "utf-16le": ["", "utf-16", "utf-16le", "unicode"],
  "utf-16be": ["", "utf-16", "utf-16be", "unicode"],
};

function orBroken(part: string, decode: () => string): string {
  try {
    return decode();
  } catch (cause) {
    throw new WorkbookFailure("BrokenXml", { what: part }, { cause });
  }
}

/** A part may be UTF-8 or UTF-16 and must not claim to be something else: that is how a DTD is smuggled past a reader. */
function refuseOther(encoding: Encoding, beginning: string, part: string): void {
  if (!FITTING[encoding].includes(declaredEncoding(beginning))) throw new WorkbookFailure("Suspicious", { what: `encoding of ${part}` });
}

const decoderOf = (encoding: Encoding) => new TextDecoder(encoding, { fatal: true, ignoreBOM: true });

export function decodeXml(bytes: Uint8Array, part: string): XmlText {
  const { encoding, mark } = findEncoding(bytes);
  const text = orBroken(part, () => decoderOf(encoding).decode(bytes.subarray(mark)));
  refuseOther(encoding, text, part);
  return { text, encoding, mark: mark > 0 };
}

/** A piece is parsed in some milliseconds. */
const PIECE = 32 * 1024;
const PIECES_A_STEP = 16;

/** The same a little at a time. All of it is decoded before anything is read of it: a broken sign at the end is told as what it is. */
export function* decodeXmlInSteps(bytes: Uint8Array, part: string, size = PIECE): Pauses<LongXml> {
  const { encoding, mark } = findEncoding(bytes);
  const decoder = decoderOf(encoding);
  const pieces: string[] = [];
  for (let at = mark; at < bytes.length; at += size) {
    pieces.push(orBroken(part, () => decoder.decode(bytes.subarray(at, at + size), { stream: true })));
    if (pieces.length % PIECES_A_STEP === 0) yield;
  }
  pieces.push(orBroken(part, () => decoder.decode()));
  const text = new LongText(pieces.filter((piece) => piece !== ""));
  refuseOther(encoding, text.slice(0, 200), part);
  return { text, encoding, mark: mark > 0 };
}

export function encodeXml({ text, encoding, mark }: XmlText): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text;
  if (encoding === "utf-8") return new TextEncoder().encode(whole);
  return encodeUtf16(whole, encoding === "utf-16le");
}

/** So many bytes are laid behind one another between two pauses. */
const BYTES_A_STEP = 4 * 1024 * 1024;

function* joinBytes(pieces: readonly Uint8Array[]): Pauses<Uint8Array> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  let laid = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
    laid += piece.length;
    if (laid < BYTES_A_STEP) continue;
    laid = 0;
    yield;
  }
  return bytes;
}

/** Pieces of a text, none of which ends within a sign. */
export function* encodeXmlInSteps(pieces: Iterable<string>, { encoding, mark }: Omit<XmlText, "text"> = { encoding: "utf-8", mark: false }): Pauses<Uint8Array> {
  const encoded: Uint8Array[] = mark ? [encodeXml({ text: "", encoding, mark })] : [];
  yield* pausing(pieces, (text) => encoded.push(encodeXml({ text, encoding, mark: false })), 8);
  return yield* joinBytes(encoded);
}

export function encodeUtf16(text: string, littleEndian = true): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return bytes;
}

// XML cannot hold these at all, not even as a reference. Half of a surrogate pair is none either.
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const dropIllegal = (text: string): string => text.replace(ILLEGAL, "");

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;" };

export const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (sign) => ENTITIES[sign] ?? sign);

export const escapeAttribute = (text: string): string => text.replace(/[&<>"\r\n\t]/g, (sign) => ENTITIES[sign] ?? sign);

/** In cells `_x000D_` stands for one character; a text that looks like that gets its first underscore escaped. */
export const escapeCellText = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");

export const unescapeCellText = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
