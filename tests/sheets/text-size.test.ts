import { linesIn, widthOf } from "../../src/sheets/text-size";

test.each([
  ["漢字は2、ABCは1", 15],
  ["ｶﾅ", 2],
  ["𠮷野家", 6],
  ["", 0],
])("%s is %i wide", (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test.each([
  ["短い", 10, 1],
  ["十文字を超える長い文字列", 13, 2],
  ["一行目\n二行目", 20, 2],
  ["", 10, 1],
])("%j in %i takes %i lines", (text, width, lines) => {
  expect(linesIn(text, width)).toBe(lines);
});
