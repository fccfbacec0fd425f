import { appendSheets, openPackage, readSnapshot } from "../../../src/workbook/file";
import { moveFormula } from "../../../src/workbook/file/shared-formulas";
import { cellAt } from "../../../src/workbook/snapshot";
import { bookOf, rowsXml } from "./hand-made";
import { draftOf } from "./drafts";

test.each<[string, string, number, number, string]>([
  ["a relative reference moves, a fixed one stays", "B3*$D$1+$B3+B$3", 1, 1, "C4*$D$1+$B4+C$3"],
  ["columns and rows", "SUM(B:B)+SUM(3:3)+SUM($B:C)", 2, 1, "SUM(C:C)+SUM(5:5)+SUM($B:D)"],
  ["a sheet's name is not a cell, what stands behind it is", "'A1'!B2+AB12!C3", 1, 0, "'A1'!B3+AB12!C4"],
  ["nor is a text or a function", '"A1"&LOG10(A1)', 1, 0, '"A1"&LOG10(A2)'],
  ["beyond the grid", "A1", -1, 0, "#REF!"],
  ["a name with digits", "実績R7+_A1", 1, 0, "実績R7+_A1"],
])("%s", (_, formula, down, right, moved) => {
  expect(moveFormula(formula, down, right)).toBe(moved);
});

const SHARED = '<row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*2</f><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>4</v></c></row><row r="4"><c r="B4"><f t="array" ref="B4">SUM(A1:A3)</f><v>6</v></c></row>';

test("a formula that was filled down is read in each cell, one of an array is not guessed", () => {
  const [sheet] = readSnapshot(openPackage(bookOf(rowsXml(SHARED))), "x.xlsx").sheets;
  const formulas = [1, 2, 3].map((row) => sheet && cellAt(sheet, row, 1)).map((cell) => (cell && cell.kind !== "empty" ? cell.formula : null));
  expect(formulas).toEqual(["=A2*2", "=A3*2", "="]);
});

test("a formula of ours goes in with what it came to, and the book asks to be calculated", () => {
  const number = { kind: "formula", formula: '=SUM(B2:B9)&"<"', value: { kind: "number", value: "12.5" }, format: "0.0" } as const;
  const values = [
    number,
    { ...number, value: { kind: "text", text: "未 " } as const },
    { ...number, value: { kind: "boolean", value: true } as const },
    { ...number, value: { kind: "error", text: "#N/A" } as const },
  ];
  const { bytes } = appendSheets(bookOf(rowsXml("")), [draftOf({ cells: [values], merges: [] })]);
  const sheet = openPackage(bytes).requirePart("xl/worksheets/sheet2.xml").text().text;
  expect(sheet).toContain("<f>SUM(B2:B9)&amp;\"&lt;\"</f><v>12.5</v>");
  expect(sheet).toMatch(/t="str"><f>[^<]*<\/f><v xml:space="preserve">未 <\/v>.*t="b"><f>[^<]*<\/f><v>1<\/v>.*t="e"><f>[^<]*<\/f><v>#N\/A<\/v>/);
  expect(openPackage(bytes).requirePart("xl/workbook.xml").text().text).toContain('<calcPr fullCalcOnLoad="1"/>');
  expect(openPackage(appendSheets(bookOf(rowsXml("")), [draftOf()]).bytes).requirePart("xl/workbook.xml").text().text).not.toContain("calcPr");
});
