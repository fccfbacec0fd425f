import { isCloseName, likenessOf } from "../../src/plan/close-names";

test.each<[string, string, boolean]>([
  ["幼児教育・学校教育の充実", "幼児教育・学校教育の充実", true],
  ["幼児教育・学校教育の充実", "幼児・学校教育の充実", true],
  ["ＤＸの 推進", "DXの推進", true],
  ["健康づくりと疾病予防の推進", "健康ずくりと疾病予防の推進", true],
  ["循環型社会の推進", "脱炭素社会の推進", false],
  ["災害に強いまちづくりの推進", "人権を尊重するまちづくりの推進", false],
  ["地域医療体制の充実", "健康づくりと疾病予防の推進", false],
])("%s / %s: close is %s", (a, b, expected) => {
  expect([isCloseName(a, b), isCloseName(b, a)]).toEqual([expected, expected]);
});

test("counts what has to be changed, against the longer of the two", () => {
  expect([likenessOf("あいうえお", "あいえお"), likenessOf("", ""), likenessOf("あい", "")]).toEqual([0.8, 1, 0]);
});
