import * as fc from "fast-check";
import { appendSheets, newBook, openPackage, readSnapshot } from "../../../src/workbook/file";
import { textOf } from "../../../src/workbook/snapshot";
import type { DraftCell } from "../../../src/workbook/draft";
import { draftOf, text } from "./drafts";

function arrivalOf(cells: readonly DraftCell[]) {
  const draft = draftOf({ cells: [cells], styles: [], merges: [], people: [] });
  return readSnapshot(openPackage(newBook([draft])), "評価.xlsx").sheets[0]?.rows[0] ?? [];
}

const TEXTS: Record<string, string> = {
  "a code that looks like a date": "1-1-1",
  "a text that looks like a formula": "=1+1",
  "a telephone number": "+81",
  "an at sign": "@a",
  "zeros in front": "007",
  "an apostrophe in front": "'x",
  "blanks before and after": "  子育て  ",
  "line breaks": "1行目\n2行目\n",
  "a carriage return alone": "1行目\r2行目",
  "a tab": "a\tb",
  "an emoji": "👨‍👩‍👧",
  "a rare kanji": "𠮷野家",
  "a kanji with its variant": "葛\u{e0100}城",
  "what looks like an escape": "_x000D_",
  "what looks like an escaped escape": "_x005F_x0041_",
  "markup": "<b>&amp;]]></b>",
  "a full-width equals sign": "＝１＋１",
  "a half-width kana": "ｶﾞ",
};

test.each(Object.entries(TEXTS))("%s arrives as typed", (_, typed) => {
  expect(arrivalOf([text(typed)])).toEqual([{ kind: "text", text: typed }]);
});

test.each(Object.entries(TEXTS))("%s arrives as typed in a link", (_, typed) => {
  expect(arrivalOf([{ kind: "link", text: typed, sheet: "年 'n' 度", cell: "A1" }])).toEqual([{ kind: "text", text: typed, formula: expect.stringMatching(/^=HYPERLINK/) as string }]);
});

test("a Windows line break arrives as the line feed that Excel keeps", () => {
  expect(arrivalOf([text("1\r\n2")]).map(textOf)).toEqual(["1\n2"]);
});

test("what no cell can hold is left out, and no half sign remains", () => {
  expect(arrivalOf([text("a\u0000b\u001fc\ud800d\udc00e\uffff")]).map(textOf)).toEqual(["abcde"]);
  expect(arrivalOf([text(`${"あ".repeat(32_766)}𠮷`)]).map(textOf)).toEqual(["あ".repeat(32_766)]);
});

test("a link's text may be longer than a literal in a formula", () => {
  const long = '子"ど_x0041_も'.repeat(60);
  expect(arrivalOf([{ kind: "link", text: long, sheet: "一覧", cell: "F8" }]).map(textOf)).toEqual([long]);
  const part = openPackage(newBook([draftOf({ cells: [[{ kind: "link", text: long, sheet: "一覧", cell: "F8" }]], merges: [], people: [] })])).requirePart("xl/worksheets/sheet1.xml");
  const formula = /<f>([\s\S]*)<\/f>/.exec(part.text().text)?.[1] ?? "";
  const literals = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, literal = ""]) => literal.replaceAll('""', '"'));
  expect(literals.slice(1).join("")).toBe(long);
  expect(Math.max(...literals.map(({ length }) => length))).toBeLessThanOrEqual(255);
  expect(formula).not.toMatch(/_x[0-9a-f]{4}_/i);
});

test("a link's text that no formula can hold stays a text", () => {
  expect(arrivalOf([{ kind: "link", text: "子".repeat(9000), sheet: "一覧", cell: "F8" }])).toEqual([{ kind: "text", text: "子".repeat(9000) }]);
});

const asKept = (typed: string) =>
  // What a cell cannot hold: see above.
  typed
    .replaceAll("\r\n", "\n")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");

const PIECES = fc.constantFrom("_x000D_", "_x", "005F_", "&", "<", '"', "'", "=", "\r", "\n", " ", "𠮷", "\u{e0100}", "あ", "]]>", "_");

test("any text that a cell can hold arrives as it was written", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.array(PIECES).map((pieces) => pieces.join(""))), { minLength: 1, maxLength: 12 }), (typed) => {
      expect(arrivalOf(["始", ...typed, "終"].map(text)).map(textOf)).toEqual(["始", ...typed.map(asKept), "終"]);
      const linked = arrivalOf(["始", ...typed, "終"].map((content) => ({ kind: "link", text: content, sheet: "一覧", cell: "A1" })));
      expect(linked.map(textOf)).toEqual(["始", ...typed.map(asKept), "終"]);
    }),
    { numRuns: 150 },
  );
});

test("a sheet name that is markup arrives too", () => {
  const { bytes, written } = appendSheets(newBook([draftOf({ kind: "a", name: "A&B <1> \"2\"" })]), [draftOf()]);
  expect(readSnapshot(openPackage(bytes), "x").sheets.map(({ name }) => name)).toEqual(['A&B <1> "2"', "評価結果"]);
  expect(written[0]?.sheet).toBe("評価結果");
});
