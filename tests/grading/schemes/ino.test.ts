import { ino } from "../../../src/grading/schemes/ino";
import { gradeIndicator } from "../../../src/grading/grade-indicator";
import { indicatorOf } from "../../plan/indicator-of";
import { lettersFor } from "./bounds";

test("◎ beyond the target, ○ on it, △ below; a target that was not set is 評価なし only when typed so", () => {
  expect(lettersFor(["101件", "100件", "99件", "-"], { target: "100件" }, ino)).toEqual(["101件 ◎", "100件 ○", "99件 △", "- 評価なし"]);
  expect(lettersFor(["5件"], {}, ino)).toEqual(["5件 no-target"]);
});

test("where less is better", () => {
  expect(lettersFor(["9件", "10件", "11件", "0件"], { name: "犯罪件数", target: "10件" }, ino)).toEqual(["9件 ◎", "10件 ○", "11件 △", "0件 ◎"]);
});

test("a target of zero, or one that is its baseline, is just as plain", () => {
  expect(lettersFor(["0人", "1人"], { name: "待機児童数", baseline: "0人", target: "0人" }, ino)).toEqual(["0人 ○", "1人 △"]);
  expect(lettersFor(["1人", "0人"], { target: "0人" }, ino)).toEqual(["1人 ◎", "0人 ○"]);
  expect(lettersFor(["5,001人", "5,000人"], { target: "5,000人以上" }, ino)).toEqual(["5,001人 ◎", "5,000人 ○"]);
});

test("× is typed and never computed", () => {
  const agreement = (letter: string) => gradeIndicator(indicatorOf({ actual: "50件", target: "100件", letter }), ino).agreement;
  expect([agreement("×"), agreement("△"), agreement("D")]).toEqual(["differs", "agrees", "unknown-letter"]);
});
