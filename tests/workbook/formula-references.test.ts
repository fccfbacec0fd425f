import { listReferences, listReferencesInSteps, referringTo } from "../../src/workbook/formula-references";
import { bookOf, sheetOf } from "../sheet-of";

const formula = (text: string) => ({ kind: "number" as const, value: 1, text: "1", format: "General", formula: text });
const BOOK = bookOf(
  { ...sheetOf("一覧", [["", ""]]), top: 2, left: 1, rows: [[formula("=集計!A1"), formula("=B3")]] },
  { ...sheetOf("集計", [["", ""]]), rows: [[formula("=集計!B1"), formula("=一覧!B3"), formula('=HYPERLINK("#\'一覧\'!A1","一覧")')]] },
);

test.each<[string, readonly string[], readonly string[]]>([
  ["ほかのシートの数式がよりどころを失う", ["集計"], ["一覧 B3"]],
  ["自分のシートの中だけの数式は、シートとともになくなる", ["一覧"], ["集計 B1"]],
  ["よりどころも数式もなくなるなら、失うものはない", ["一覧", "集計"], []],
  ["何もなくならなければ、失うものはない", [], []],
])("%s", (_, gone, expected) => {
  expect(referringTo(listReferences(BOOK), gone).map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual(expected);
});

test("大文字と小文字の違うシート名でも、同じシートを指す", () => {
  const book = bookOf({ ...sheetOf("まとめ", [[""]]), rows: [[formula("=kpi!A1")]] }, sheetOf("KPI", [[""]]));
  expect(referringTo(listReferences(book), ["KPI"]).map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual(["まとめ A1"]);
});

test("大きなシートでは、途中でほかの仕事ができる", () => {
  const book = bookOf({ ...sheetOf("一覧", [[""]]), rows: Array.from({ length: 1_000 }, () => [formula("=集計!A1")]) });
  expect([...listReferencesInSteps(book)].length).toBeGreaterThanOrEqual(9);
});
