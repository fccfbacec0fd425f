import { splitCode } from "../../src/reading/code";

const CODES: readonly (readonly [string, string | null])[] = [
  ["1-1-1 健康づくりと疾病予防の推進", "1-1-1|健康づくりと疾病予防の推進"],
  ["１－１健康づくり", "1-1|健康づくり"],
  ["6-3豊かな自然", "6-3|豊かな自然"],
  ["1 市民が健康で", "1|市民が健康で"],
  ["1-1-1\n健康づくりと\n疾病予防", "1-1-1|健康づくりと疾病予防"],
  ["２ー１　ＤＸの推進", "2-1|ＤＸの推進"],
  ["1-1", "1-1|"],
  ["健康づくり", null],
  ["5.5%", null],
  ["10,650人", null],
];

test.each(CODES)("%j is %s", (text, expected) => {
  const split = splitCode(text);
  expect(split && `${split.code}|${split.name}`).toBe(expected);
});
