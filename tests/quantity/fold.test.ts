import { foldDashes, foldName, foldWidth } from "../../src/quantity/fold";

test.each([
  ["full-width digits and signs", foldWidth, "１，２３４％（Ｒ４）", "1,234%(R4)"],
  ["half-width kana", foldWidth, "ｺﾐｭﾆﾃｨﾊﾞｽ", "コミュニティバス"],
  ["㎡, ① and ² keep their meaning", foldWidth, "10.1㎡ ① 10²", "10.1㎡ ① 10²"],
  ["a variant sign is the sign itself", foldWidth, "葛\u{E0100}城", "葛城"],
  ["the line breaks of Windows and of an old Mac", foldWidth, "男 79.4\r\n女 83.7\r計", "男 79.4\n女 83.7\n計"],
  ["a Japanese blank, one that doesn't break and a tab", foldWidth, "男\u3000女\u00A0計\t率", "男 女 計 率"],
  ["a wave is a wave", foldWidth, "3〜5〰7", "3~5~7"],
  ["dashes of a code", foldDashes, "１－１‐1ー１−２", "1-1-1-1-2"],
  ["a long vowel is no dash", foldDashes, "センター 5階、データー", "センター 5階、データー"],
  ["a heading over two lines", foldName, "令和４年度\n \n実績値", "令和4年度実績値"],
])("%s", (_, fold, text, expected) => {
  expect(fold(text)).toBe(expected);
});
