import { WorkbookFailure } from "../../../src/workbook/failure";
import { Splices } from "../../../src/workbook/file/splices";
import { decodeXml, decodeXmlInSteps, encodeUtf16, encodeXml, encodeXmlInSteps, type XmlText } from "../../../src/workbook/file/xml-text";
import { finish } from "../../../src/workbook/steps";
import { cut } from "./cut";

const TEXT = "<行><列 名='𠮟る'/>施策\r\n１－１<列/></行>";
const utf8 = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: readonly (readonly number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

test("切れ目がどこにあっても、取り出す部分と最後の記号の位置は一つの文と同じ", () => {
  for (let letters = 1; letters <= TEXT.length; letters += 1) {
    const long = cut(TEXT, letters);
    for (let from = 0; from <= TEXT.length; from += 1) {
      for (const sign of ["<", "</", "い"]) expect(long.lastIndexOf(sign, from)).toBe(TEXT.lastIndexOf(sign, from));
      for (let to = from; to <= TEXT.length; to += 3) expect(long.slice(from, to)).toBe(TEXT.slice(from, to));
    }
  }
});

test("切れた文の書き替えも、一つの文の書き替えと同じ", () => {
  const change = (splices: Splices) => {
    splices.replace(3, 9, ["新しい", "𠮷"]);
    splices.insert(12, "<印/>");
    return splices.apply();
  };
  for (let letters = 1; letters <= TEXT.length; letters += 1) expect(change(new Splices(cut(TEXT, letters)))).toBe(change(new Splices(TEXT)));
});

const DECODED: Readonly<Record<string, Uint8Array>> = {
  "UTF-8": utf8(TEXT),
  "印のあるUTF-8": joined([0xef, 0xbb, 0xbf], utf8(TEXT)),
  "途中に印と同じ文字のあるUTF-8": utf8(`<行>\ufeff\ufeff${TEXT}</行>`),
  "UTF-16": joined([0xff, 0xfe], encodeUtf16(TEXT)),
  "印のないUTF-16BE": encodeUtf16(TEXT, false),
  "宣言のあるUTF-16": joined([0xff, 0xfe], encodeUtf16(`<?xml version="1.0" encoding="UTF-16"?>${TEXT}`)),
  "空": new Uint8Array(),
};

test.each(Object.entries(DECODED))("%sは、少しずつでも同じ文になり、同じバイトに戻る", (_, bytes) => {
  const whole = decodeXml(bytes, "表");
  for (const size of [1, 2, 3, 5, 7, 1_000]) {
    const { text, ...written } = finish(decodeXmlInSteps(bytes, "表", size));
    expect({ text: text.pieces.join(""), ...written }).toEqual(whole);
    expect(finish(encodeXmlInSteps(text.pieces, written))).toEqual(bytes);
  }
});

const REFUSED: Readonly<Record<string, Uint8Array>> = {
  "文の途中の壊れた字": joined(utf8(TEXT), [0xff], utf8(TEXT)),
  "文の終わりで切れた字": utf8(TEXT).subarray(0, utf8(`<行><列 名='𠮟`).length - 1),
  "UTF-16の半分の字": joined([0xff, 0xfe], encodeUtf16(TEXT), [0x4e]),
  "ほかの符号という宣言": utf8(`<?xml version="1.0" encoding="utf-7"?>${TEXT}`),
  "UTF-8なのにUTF-16という宣言": utf8(`<?xml version="1.0" encoding="UTF-16"?>${TEXT}`),
};

test.each(Object.entries(REFUSED))("%sは、少しずつでも同じ名前で断る", (_, bytes) => {
  const failureOf = (decode: () => unknown) => {
    try {
      return decode();
    } catch (failure) {
      return failure instanceof WorkbookFailure ? failure.message : failure;
    }
  };
  const whole = failureOf(() => decodeXml(bytes, "表"));
  expect(whole).toMatch(/^(?:BrokenXml|Suspicious) /);
  for (const size of [1, 2, 3, 1_000]) expect(failureOf(() => finish(decodeXmlInSteps(bytes, "表", size)))).toBe(whole);
});

test("長い部分は、読むときも書くときも何度も休む", () => {
  const long: XmlText = { text: `<行>${TEXT.repeat(100_000)}</行>`, encoding: "utf-8", mark: false };
  const bytes = encodeXml(long);
  expect([...decodeXmlInSteps(bytes, "表")].length).toBeGreaterThan(5);
  expect([...encodeXmlInSteps(cut(long.text, 32 * 1024).pieces)].length).toBeGreaterThan(5);
});
