import { remembering } from "./remembering";

/** Variation selectors (IVS) and zero-width characters: a person sees none of them. */
const INVISIBLE = /[\u{E0100}-\u{E01EF}\uFE00-\uFE0F\u200B-\u200F\u2060\uFEFF\u00AD]/gu;
const FULL_WIDTH_ASCII = /[\uFF01-\uFF5E]/g;
const HALF_WIDTH_KANA = /[\uFF61-\uFF9F]+/g;
/** ー is a dash between digits or alone, and a long vowel everywhere else: `1ー1`, but センター. */
const DASHES = /[\u2010-\u2015\u2212\u2500\uFE58\uFE63]|(?<=^|[0-9\s])\u30FC(?=[0-9\s]|$)/g;
const WAVES = /[\u301C\u223C\u3030]/g;

/**
 * One width for letters, digits and signs. Not NFKC: that would make 10² a 102, ①12人 a 112人 and ㎡ an m2.
 * ㎡, ① and ² stay what they are; the reader of numbers knows that they are no digits.
 */
export function foldWidth(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u3000\u00A0\t]/g, " ")
    .replace(FULL_WIDTH_ASCII, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(HALF_WIDTH_KANA, (kana) => kana.normalize("NFKC"))
    .replace(WAVES, "~");
}

/** Also one dash for all the dashes of a number or code: `１－１`, `1‐1`, `1ー1`, `−5`. */
export function foldDashes(text: string): string {
  return foldWidth(text).replace(DASHES, "-");
}

/** For comparing headings and names: no blanks, no line breaks, one width. */
export const foldName = remembering((text) => foldDashes(text).replace(/\s+/g, ""));
