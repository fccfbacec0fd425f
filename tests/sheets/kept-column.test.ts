import { countKeys, keyOf, readKept } from "../../src/sheets/kept-column";
import { sheetOf } from "../sheet-of";

const HEADINGS = [{ keys: ["コード", "指標"], kept: "理由" }];
const say = (rows: readonly (readonly string[])[]) => readKept(sheetOf("評価結果", rows), HEADINGS).map(({ key, text }) => `${key.replaceAll("\u001f", "/")}=${text}`);

test("the code goes on down its merged group, and rows without a reason are left", () => {
  expect(say([["題名"], ["コード", "指標", "理由"], ["1-1-1", "受診率", "見込みによる"], ["", "参加者数", ""], ["", "死亡率", "速報値"]])).toEqual([
    "1-1-1/受診率=見込みによる",
    "1-1-1/死亡率=速報値",
  ]);
});

test("columns may have been moved and others put between", () => {
  expect(say([["理由", "メモ", "指標", "コード"], ["見込み", "x", "受診率", "1-1-1"]])).toEqual(["1-1-1/受診率=見込み"]);
});

test("two rows of one name are told apart by their order", () => {
  expect(say([["コード", "指標", "理由"], ["1-1-1", "受診率", ""], ["", "受診率", "二つ目"]])).toEqual(["1-1-1/受診率#2=二つ目"]);
  expect(countKeys([keyOf(["a"]), keyOf(["a"]), keyOf(["b"])])).toEqual(["a", "a#2", "b"]);
});

test("without the headings nothing is kept, and so nothing is put where it does not belong", () => {
  expect(say([["コード", "指標"], ["1-1-1", "受診率"]])).toEqual([]);
});
