import { lookAlike } from "../../../src/checks/codes/look-alike";
import { findOnSheets, GOALS, goalSheet, LIST, pageSheet } from "../find-on-sheets";

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["nothing that looks like another: nothing", [LIST, GOALS], []],
  ["a letter in a code", [LIST, goalSheet(["l-1 子育て支援の充実", "1"], ["1-2 学校教育の充実", "4"])], ["error: ゴール!A2 text=l-1 子育て支援の充実 case=code wrong=l-1 right=1-1 ⇒ 1-1 子育て支援の充実"]],
  ["a Roman numeral in a code", [LIST, goalSheet(["Ⅰ-1 子育て支援の充実", "1"], ["1-2 学校教育の充実", "4"])], ["error: ゴール!A2 text=Ⅰ-1 子育て支援の充実 case=code wrong=Ⅰ-1 right=1-1 ⇒ 1-1 子育て支援の充実"]],
  ["一 for a dash", [LIST, goalSheet(["1一1 子育て支援の充実", "1"], ["1-2 学校教育の充実", "4"])], ["error: ゴール!A2 text=1一1 子育て支援の充実 case=code wrong=1一1 right=1-1 ⇒ 1-1 子育て支援の充実"]],
  ["a letter for the number of a direction, made right as its neighbours write it", [LIST, pageSheet(1, [["1-1 方針１ 支援", "数", "1", "2"], ["1-2 方針l\nバスの利便性", "率", "1", "2"]])], ["error: P1!A5 text=1-2 方針l\nバスの利便性 case=code wrong=方針l right=方針１ ⇒ 1-2 方針１⏎バスの利便性"]],
  ["a kanji among katakana, in two cells one finding", [LIST, pageSheet(1, [["1-1 方針１ 支援", "コミュ二ティバス利用者数", "1", "2"], ["1-1 方針２ 学び", "コミュ二ティバス利用者数", "1", "2"]])], ["P1!B4 text=コミュ二ティバス利用者数 case=sign wrong=二 right=ニ is=kanji shouldBe=katakana ⇒ コミュニティバス利用者数 (P1!B5)"]],
  ["力 before 所 in a figure", [LIST, pageSheet(1, [["1-1 方針１ 支援", "実施箇所数", "38力所", "40カ所"]])], ["P1!C4 text=38力所 case=sign wrong=力 right=カ is=kanji shouldBe=katakana ⇒ 38カ所"]],
  ["the whole cell can be copied, its line break included", [LIST, pageSheet(1, [["1-1 方針１\nサ－ビスの充実", "数", "1", "2"]])], ["P1!A4 text=1-1 方針１\nサ－ビスの充実 case=sign wrong=－ right=ー is=dash shouldBe=katakana ⇒ 1-1 方針１⏎サービスの充実"]],
  ["half-width katakana are a note", [LIST, pageSheet(1, [["1-1 方針１ 支援", "ｾﾝﾀｰの利用者数", "1", "2"]])], ["note: P1!B4 text=ｾﾝﾀｰの利用者数 case=sign wrong=ｾﾝﾀｰ right=センター is=half-width shouldBe=katakana ⇒ センターの利用者数"]],
  ["nothing to look at: not run", [goalSheet()], ["not run: no-names"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(lookAlike, sheets)).toEqual(expected);
});
