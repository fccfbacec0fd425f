import { readFileSync } from "node:fs";
import { appendSheets, newBook, openPackage, readSnapshot } from "../../../src/workbook/file";
import { cellAt, textOf } from "../../../src/workbook/snapshot";
import { changedParts } from "./changed-parts";
import { draftOf, text } from "./drafts";
import { listFiles, testWithShared } from "../../shared";

const read = (bytes: Uint8Array) => readSnapshot(openPackage(bytes), "評価.xlsx");

const person = () => newBook([draftOf({ kind: "list", name: "成果・課題一覧", cells: [[text("施策"), text("1-1")]], merges: [], people: [] })], { marked: false });

test("a sheet is added behind the others and read back", () => {
  const { bytes, written } = appendSheets(person(), [draftOf()]);
  expect(written).toEqual([{ kind: "evaluation-results", sheet: "評価結果", range: "A1:D2" }]);
  const { sheets } = read(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(["成果・課題一覧", "評価結果"]);
  const [, sheet] = sheets;
  expect(sheet?.rows.map((row) => row.map(textOf))).toEqual([
    ["施策", "指標", "達成率", "備考"],
    ["1-1-1", "待機児童数", "44.3%", ""],
  ]);
  expect(sheet?.mark).toMatchObject({ kind: "evaluation-results", name: "評価結果", people: [3] });
  expect(sheet && cellAt(sheet, 1, 1)).toEqual({ kind: "text", text: "待機児童数", formula: `=HYPERLINK("#'成果・課題一覧'!F8","待機児童数")` });
  expect(sheet?.merges).toEqual([{ top: 0, left: 2, bottom: 0, right: 3 }]);
});

test("every part but those that announce the sheet stays byte for byte, packed bytes and order too", () => {
  const before = person();
  const { bytes } = appendSheets(before, [draftOf()]);
  expect(changedParts(before, bytes).sort()).toEqual(
    [
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/customProperty/hyoka1.bin",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/worksheets/sheet2.xml",
    ].sort(),
  );
  const names = (book: Uint8Array) => openPackage(book).zip.entries.map(({ name }) => name);
  expect(names(bytes).slice(0, names(before).length)).toEqual(names(before));
});

test("the same drafts written twice give the same bytes", () => {
  const once = appendSheets(person(), [draftOf()]).bytes;
  const twice = appendSheets(once, [draftOf()]).bytes;
  expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
  expect(Buffer.from(appendSheets(person(), [draftOf()]).bytes).equals(Buffer.from(once))).toBe(true);
});

testWithShared("workbooks", "the departments' workbooks take a sheet and keep all they had", (folder) => {
  for (const file of listFiles(folder, ".xlsx")) {
    const before = new Uint8Array(readFileSync(file));
    const { bytes } = appendSheets(before, [draftOf()]);
    const { sheets } = read(bytes);
    expect(sheets.at(-1)?.name).toBe("評価結果");
    expect(sheets.slice(0, -1)).toEqual(read(before).sheets);
    expect(changedParts(before, bytes).filter((name) => /sheet1\.xml$|theme|docProps/.test(name))).toEqual([]);
  }
});
