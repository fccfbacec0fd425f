import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { appendSheets, newBook } from "../../../src/workbook/file";
import { draftOf, number, text } from "./drafts";

type Read = { readonly sheets: readonly string[]; readonly cells: Readonly<Record<string, { readonly value: string; readonly formula: string }>>; readonly merges: number };

/** By a reader that shares no code with ours. */
function readElsewhere(bytes: Uint8Array, sheet: string, cells: readonly string[]): Read {
  const folder = mkdtempSync(join(tmpdir(), "hyoka-"));
  try {
    const path = join(folder, "book.xlsx");
    writeFileSync(path, bytes);
    return JSON.parse(execFileSync(process.execPath, [join(__dirname, "read-elsewhere.mjs"), path, sheet, ...cells], { encoding: "utf8" })) as Read;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const TEXTS = ["1-1-1", "=1+1", "+81", "@a", "007", "'x", " 前後 ", "1行目\n2行目", "😀𠮷葛\u{e0100}", "_x0041_", "A & B <C>", "▲5.0"];
const CODES = TEXTS.map((_, column) => `${String.fromCharCode(65 + column)}1`);

const draft = draftOf({
  cells: [TEXTS.map(text), [number("0.443", "0.0%"), number("2580000", '#,##0"人"'), { kind: "link", text: '待機"児童"数', sheet: "成果 一覧", cell: "F8" }]],
  merges: [{ top: 1, left: 2, bottom: 1, right: 4 }],
  people: [],
});

const BOOKS: Record<string, () => Uint8Array> = {
  "a new book": () => newBook([draft]),
  "a person's book": () => appendSheets(newBook([draftOf({ name: "一覧" })], { marked: false }), [draft]).bytes,
  "a sheet written anew": () => appendSheets(newBook([draftOf()]), [draft]).bytes,
};

test.each(Object.entries(BOOKS))(
  "in %s another reader sees the same texts, numbers, links and merges",
  (_, makeBook) => {
    const { sheets, cells, merges } = readElsewhere(makeBook(), "評価結果", [...CODES, "A2", "B2", "C2"]);
    expect(sheets.at(-1)).toBe("評価結果");
    expect(CODES.map((name) => cells[name])).toEqual(TEXTS.map((value) => ({ value, formula: "" })));
    expect([cells["A2"]?.value, cells["B2"]?.value, cells["C2"]?.value]).toEqual(["44.3%", "2,580,000人", '待機"児童"数']);
    expect(cells["C2"]?.formula).toBe(`HYPERLINK("#'成果 一覧'!F8","待機""児童""数")`);
    expect(merges).toBe(1);
  },
  60_000,
);
