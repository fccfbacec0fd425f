import { foldDashes, foldName, foldWidth } from "../../src/quantity/fold";

test.each([
  ["full-width digits and signs", foldWidth("１，２３４％（Ｒ４）"), "1,234%(R4)"],
  ["half-width kana", foldWidth("ｺﾐｭﾆﾃｨﾊﾞｽ"), "コミュニティバス"],
  ["㎡, ① and ² keep their meaning", foldWidth("10.1㎡ ① 10²"), "10.1㎡ ① 10²"],
  ["a variant sign is the sign itself", foldWidth("葛\u{E0100}城"), "葛城"],
  ["dashes of a code", foldDashes("１－１‐1ー１−２"), "1-1-1-1-2"],
  ["a long vowel is no dash", foldDashes("センター 5階、データー"), "センター 5階、データー"],
  ["a heading over two lines", foldName("令和４年度\n実績値"), "令和4年度実績値"],
])("%s", (_, folded, expected) => {
  expect(folded).toBe(expected);
});
