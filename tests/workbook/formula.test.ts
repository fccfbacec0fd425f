import { dropSheetNames, nameSheets, plainFormula, sheetsIn } from "../../src/workbook/formula";

test.each<[string, string, readonly string[]]>([
  ["names as they are", "=SUM(集計!B2:B9)+成果・課題一覧!F8", ["集計", "成果・課題一覧"]],
  ["names in quotes, with a quote in them", "='年 ''7'' 度'!A1", ["年 '7' 度"]],
  ["two ends of a row of sheets", "=SUM('一覧:まとめ'!A1)", ["一覧", "まとめ"]],
  ["no name inside a text", '=HYPERLINK("#\'集計\'!A1","集計!A1")', []],
  ["no sheet of another book", "=[1]集計!A1+'[2]集計'!B1", []],
  ["no error value", "=#REF!A1+#N/A", []],
])("the sheets that a formula names: %s", (_, formula, names) => {
  expect(sheetsIn(formula)).toEqual(names);
});

test("a sheet named by its kind gets the name it has in the book", () => {
  expect(nameSheets('=SUM({kpi-list}!B2:B9)&"{kpi-list}!"&SUM({1,2})', (kind) => `${kind} (2)`)).toBe(`=SUM('kpi-list (2)'!B2:B9)&"{kpi-list}!"&SUM({1,2})`);
});

test("the name of a sheet that is gone becomes #REF!, others stay", () => {
  expect(dropSheetNames("集計!$A$1+'集計'!B2+一覧!C3", ["集計"])).toBe("#REF!$A$1+#REF!B2+一覧!C3");
});

test.each<[string, string, boolean]>([
  ["=sum( b2:b9 )", "=SUM(B2:B9)", true],
  ["='集計'!B2", "=集計!B2", true],
  ["=R7集計!B2", "='集計'!B2", true],
  ["=#REF!B2", "='集計'!B2", true],
  ["=_xlfn.TEXTJOIN(\"、\",TRUE,A1:A3)", "=TEXTJOIN(\"、\",TRUE,A1:A3)", true],
  ["=SUM(B2:B8)", "=SUM(B2:B9)", false],
  ['=IF(A1="a b",1)', '=IF(A1="ab",1)', false],
])("%s and %s: the same formula, or not", (a, b, same) => {
  expect(plainFormula(a) === plainFormula(b)).toBe(same);
});
